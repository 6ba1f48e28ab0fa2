import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Reply } from '#domain/contract.ts'
import { forgetConfirmedTexts } from './confirmed-texts.ts'
import { isTouched } from './watched-topics.ts'

/** Listens for as long as the window lives: a commit anywhere makes answers old, the lock wipes them all. */
export function VaultNews() {
  const client = useQueryClient()
  useEffect(() => {
    const stopChanged = window.bridge.onChanged(({ topics }) => {
      void client.invalidateQueries({ predicate: query => isTouched(query.queryKey[0], topics) })
    })
    const stopLocked = window.bridge.onLocked(() => {
      forgetConfirmedTexts()
      const known = client.getQueryData<Reply<'vaultState'>>(['vaultState', {}])
      const wasOpen = known?.ok === true && known.value.state === 'unlocked'
      // Without a known state nothing of the old session is shown; a form at the door stays as it is.
      if (wasOpen) void client.resetQueries({ queryKey: ['vaultState'] })
      else void client.invalidateQueries({ queryKey: ['vaultState'] })
      client.removeQueries({ predicate: query => query.queryKey[0] !== 'vaultState' })
    })
    return () => {
      stopChanged()
      stopLocked()
    }
  }, [client])
  return null
}
