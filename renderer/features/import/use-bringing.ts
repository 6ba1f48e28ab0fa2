import { useState } from 'react'
import { linesPerPortion } from '#domain/register-line.ts'
import { call, type Value } from '../../api/client.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import type { RegisterWork } from './use-register.ts'

export type Bringing = {
  readonly state: 'idle' | 'bringing' | 'writing'
  /** Why nothing was written. */
  readonly sentence: string | undefined
  readonly bring: (lines: number) => Promise<void>
}

/** Brings the taken lines to the vault, portion by portion, and has them written: all of them or none. */
export function useBringing(
  { link, basis }: RegisterWork,
  onDone: (imported: Value<'commitImport'>) => void,
): Bringing {
  const t = useTexts()
  const [state, setState] = useState<Bringing['state']>('idle')
  const [sentence, setSentence] = useState<string>()

  const bringAll = async (lines: number): Promise<Value<'commitImport'> | SaidNo> => {
    const begun = await call('beginImport', { lines, basis })
    if (!begun.ok) return begun.error
    const { importId } = begun.value
    for (let from = 0; from < lines; from += linesPerPortion) {
      const brought = await call('bringImportLines', { importId, lines: [...(await link.portion(from))] })
      if (!brought.ok) return isForgotten(brought.error) ? { type: 'ImportCancelled' } : brought.error
    }
    setState('writing')
    const done = await call('commitImport', { importId })
    return done.ok ? done.value : done.error
  }

  return {
    state,
    sentence,
    bring: async lines => {
      setSentence(undefined)
      setState('bringing')
      const done = await bringAll(lines)
      setState('idle')
      if ('type' in done) setSentence(refusalSentence(t, done))
      else onDone(done)
    },
  }
}

/** Stopped while the lines were still on their way: the vault has forgotten them. */
const isForgotten = (no: SaidNo): boolean => no.type === 'NotFound' && no.what === 'import'
