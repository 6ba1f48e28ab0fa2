import { useQueryClient } from '@tanstack/react-query'
import { useCall } from '../api/use-call.ts'
import { VaultNews } from '../api/VaultNews.tsx'
import { DirectoryScreen } from '../features/directory/DirectoryScreen.tsx'
import { InstitutionScreen } from '../features/directory/InstitutionScreen.tsx'
import { HandoffCodeScreen } from '../features/handoff-code/HandoffCodeScreen.tsx'
import { HsdsScreen } from '../features/hsds/HsdsScreen.tsx'
import { ImportScreen } from '../features/import/ImportScreen.tsx'
import { MatrixScreen } from '../features/matrix/MatrixScreen.tsx'
import { MeetingScreen } from '../features/meeting/MeetingScreen.tsx'
import { MeetingsScreen } from '../features/meeting/MeetingsScreen.tsx'
import { NetworkScreen } from '../features/network/NetworkScreen.tsx'
import { NewReferralScreen } from '../features/new-referral/NewReferralScreen.tsx'
import { NewPlaceScreen } from '../features/places/NewPlaceScreen.tsx'
import { PlaceScreen } from '../features/places/PlaceScreen.tsx'
import { PlacesScreen } from '../features/places/PlacesScreen.tsx'
import { ReferralScreen } from '../features/referral/ReferralScreen.tsx'
import { ReferralsScreen } from '../features/referrals/ReferralsScreen.tsx'
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx'
import { ResidentScreen } from '../features/resident/ResidentScreen.tsx'
import { ResidentsScreen } from '../features/residents/ResidentsScreen.tsx'
import { ReviewScreen } from '../features/review/ReviewScreen.tsx'
import { RulesScreen } from '../features/rules/RulesScreen.tsx'
import { TodayScreen } from '../features/today/TodayScreen.tsx'
import { ClosedDoor } from '../features/unlock/ClosedDoor.tsx'
import { UnlockScreen } from '../features/unlock/UnlockScreen.tsx'
import { WorkerLogScreen } from '../features/workers/WorkerLogScreen.tsx'
import { WorkersScreen } from '../features/workers/WorkersScreen.tsx'
import { OpenVault } from './OpenVault.tsx'
import { usePlace } from './router.ts'
import type { Place } from './routes.ts'

/** The door while the vault is locked, and behind it the screen of the place. */
export function Screens() {
  const client = useQueryClient()
  const place = usePlace()
  const { value: vault, failure, ask } = useCall('vaultState', {})
  const look = (): void => {
    client.removeQueries({ predicate: query => query.queryKey[0] !== 'vaultState' })
    void client.invalidateQueries({ queryKey: ['vaultState'] })
  }
  return (
    <>
      <VaultNews />
      {failure !== undefined ? (
        <ClosedDoor failure={failure} onAgain={ask} />
      ) : vault === undefined ? null : vault.state === 'unlocked' ? (
        <OpenVault>
          <ScreenAt place={place} />
        </OpenVault>
      ) : (
        <UnlockScreen vault={vault} onOpened={look} />
      )}
    </>
  )
}

function ScreenAt({ place }: { readonly place: Place }) {
  switch (place.name) {
    case 'newReferral':
      return <NewReferralScreen key={JSON.stringify(place.query)} query={place.query} />
    case 'referrals':
      return <ReferralsScreen query={place.query} />
    case 'referral':
      return <ReferralScreen referralId={place.params.referralId} />
    case 'importRegister':
      return <ImportScreen />
    case 'handoffCode':
      return <HandoffCodeScreen query={place.query} />
    case 'places':
      return <PlacesScreen query={place.query} />
    case 'newPlace':
      return <NewPlaceScreen key={JSON.stringify(place.query)} query={place.query} />
    case 'place':
      return <PlaceScreen key={place.params.placeIssueId} placeIssueId={place.params.placeIssueId} />
    case 'residents':
      return <ResidentsScreen query={place.query} />
    case 'resident':
      return <ResidentScreen code={place.params.code} />
    case 'workers':
      return <WorkersScreen />
    case 'log':
      return <WorkerLogScreen code={place.params.code} />
    case 'network':
      return <NetworkScreen query={place.query} />
    case 'meetings':
      return <MeetingsScreen />
    case 'meeting':
      return <MeetingScreen key={place.params.meetingId} meetingId={place.params.meetingId} />
    case 'review':
      return <ReviewScreen query={place.query} />
    case 'rules':
      return <RulesScreen query={place.query} />
    case 'reports':
      return <ReportsScreen query={place.query} />
    case 'matrix':
      return <MatrixScreen query={place.query} />
    case 'directory':
      return <DirectoryScreen query={place.query} />
    case 'hsds':
      return <HsdsScreen />
    case 'institution':
      return (
        <InstitutionScreen
          key={`${place.params.institution} ${place.query.describe ?? ''}`}
          institution={place.params.institution}
          query={place.query}
        />
      )
    default:
      return <TodayScreen />
  }
}
