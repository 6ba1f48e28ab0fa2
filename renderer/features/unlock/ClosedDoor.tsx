import type { AnyFailure } from '../../api/client.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { DoorPage } from './DoorPage.tsx'
import { VaultFailure } from './VaultFailure.tsx'

export interface ClosedDoorProps {
  readonly failure: AnyFailure & SaidNo
  readonly onAgain: () => void
}

/** A vault that cannot even say who works in it: what happened, that the files are untouched, and another folder. */
export function ClosedDoor({ failure, onAgain }: ClosedDoorProps) {
  const t = useTexts()
  return (
    <DoorPage title={t.unlock.closedTitle} lead={t.unlock.closedLead}>
      <VaultFailure failure={failure} sentence={refusalSentence(t, failure)} onAgain={onAgain} />
    </DoorPage>
  )
}
