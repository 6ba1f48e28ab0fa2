import type { InstitutionDetails, OfferedService } from '#domain/directory-answers.ts'
import type { DescribedKey } from '#domain/matrix-dimensions.ts'
import { DescribeDialog } from '../../matrix/DescribeDialog.tsx'
import { ClosureForm } from './ClosureForm.tsx'
import { EndServiceForm } from './EndServiceForm.tsx'
import { NamesDialog } from './NamesDialog.tsx'
import { PromiseForm } from './PromiseForm.tsx'
import { RoomForm } from './RoomForm.tsx'
import { ServiceFormDialog } from './ServiceFormDialog.tsx'
import { TakesForm } from './TakesForm.tsx'
import { TeamForm } from './TeamForm.tsx'

/** What of an institution is being changed. */
export type DirectoryEdit =
  | { readonly kind: 'room' | 'closure' | 'takes' | 'promise' | 'names' }
  /** Null: whatever is missing, one after another. */
  | { readonly kind: 'description'; readonly dimension: DescribedKey | null }
  | { readonly kind: 'team'; readonly team: InstitutionDetails['teams'][number] | null }
  | { readonly kind: 'service'; readonly service: OfferedService | null }
  | { readonly kind: 'serviceRoom' | 'serviceEnd'; readonly service: OfferedService }

export interface DirectoryDialogProps {
  readonly edit: DirectoryEdit
  readonly details: InstitutionDetails
  readonly onClose: () => void
}

/** The form of one change. */
export function DirectoryDialog({ edit, details, onClose }: DirectoryDialogProps) {
  const { institution } = details
  switch (edit.kind) {
    case 'room':
      return <RoomForm institution={institution} service={null} onClose={onClose} />
    case 'serviceRoom':
      return <RoomForm institution={institution} service={edit.service} onClose={onClose} />
    case 'closure':
      return <ClosureForm institution={institution.key} onClose={onClose} />
    case 'takes':
      return <TakesForm details={details} onClose={onClose} />
    case 'promise':
      return <PromiseForm details={details} onClose={onClose} />
    case 'description':
      return <DescribeDialog details={details} dimension={edit.dimension} onClose={onClose} />
    case 'names':
      return <NamesDialog institution={institution} onClose={onClose} />
    case 'team':
      return <TeamForm institution={institution.key} team={edit.team} onClose={onClose} />
    case 'service':
      return <ServiceFormDialog details={details} service={edit.service} onClose={onClose} />
    case 'serviceEnd':
      return <EndServiceForm details={details} service={edit.service} onClose={onClose} />
  }
}
