import { useState } from 'react'
import type { VaultState } from '#domain/answers.ts'
import { CreateNetwork } from './CreateNetwork.tsx'
import { FirstRun } from './FirstRun.tsx'
import { RecoverAccess } from './RecoverAccess.tsx'
import { SignIn } from './SignIn.tsx'

export type LockedVault = Exclude<VaultState, { readonly state: 'none' }>

/** Everything before the session: the first run, the lock, a forgotten passphrase, a new network. */
export function UnlockScreen({
  vault,
  onOpened,
}: {
  readonly vault: VaultState
  readonly onOpened: () => void
}) {
  const [task, setTask] = useState<'enter' | 'found' | 'recover'>('enter')
  const back = () => setTask('enter')
  if (task === 'found') return <CreateNetwork onBack={back} onDone={onOpened} />
  if (vault.state === 'none') return <FirstRun onFound={() => setTask('found')} onChosen={onOpened} />
  if (task === 'recover') return <RecoverAccess vault={vault} onBack={back} onDone={onOpened} />
  return (
    <SignIn
      vault={vault}
      onDone={onOpened}
      onForgotten={() => setTask('recover')}
      onFound={() => setTask('found')}
    />
  )
}
