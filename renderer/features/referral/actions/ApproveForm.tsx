import { useSession } from '../../../api/session-context.ts'
import { useCall } from '../../../api/use-call.ts'
import { useTexts } from '../../../text/use-texts.ts'
import { ProposalBlock } from '../ProposalBlock.tsx'
import { workerName } from '../worker-names.ts'
import type { ActionFormProps } from './action-form-props.ts'
import { FormFrame } from './FormFrame.tsx'
import { useActionCommand } from './use-action-command.ts'

/** The second key: the lead reads what becomes a decision before it does. */
export function ApproveForm({ referral, onClose, onBack }: ActionFormProps) {
  const t = useTexts()
  const { directory } = useSession()
  const { value: details } = useCall('referralDetails', { referralId: referral.id })
  const { run, waiting, sentence } = useActionCommand('approveProposal', { onDone: onClose })
  const proposal = details?.referral.proposal ?? null
  return (
    <FormFrame
      submit={t.referralForms.approve}
      blocked={proposal === null}
      waiting={waiting}
      sentence={sentence}
      onSubmit={() => run({ referralId: referral.id })}
      onBack={onBack}
    >
      {proposal === null ? null : (
        <ProposalBlock proposal={proposal} nameOf={code => workerName(directory, code)} />
      )}
    </FormFrame>
  )
}
