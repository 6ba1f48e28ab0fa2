import { useMemo } from 'react'
import { useKeyHints } from '../../app/key-hints.ts'
import { useTexts } from '../../text/use-texts.ts'

/** Every key of this page for „?”; the first four also stand in the status bar. */
export function useFormKeyHints(): void {
  const t = useTexts()
  const hints = useMemo(
    () => [
      { keys: 'enter', label: t.newReferral.keyOn },
      { keys: 'alt+1', label: t.newReferral.keyReceiver },
      { keys: 'tab', label: t.newReferral.keyNext },
      { keys: 'ctrl+enter', label: t.newReferral.keySend },
      { keys: 'arrowdown', label: t.newReferral.keyRecent },
      { keys: '1 2 3 4 5', label: t.newReferral.keyChoice },
      { keys: 'f2', label: t.newReferral.keyGuess },
      { keys: 'f3', label: t.newReferral.keyMint },
      { keys: 'alt+u', label: t.newReferral.keyRemove },
      { keys: 'ctrl+s', label: t.newReferral.keyKeep },
      { keys: 'escape', label: t.newReferral.keyDiscard },
    ],
    [t],
  )
  useKeyHints(hints)
}
