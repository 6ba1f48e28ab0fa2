import { useEffect, useMemo, useRef, useState } from 'react'
import type { ShareBasis } from '#domain/code-lists.ts'
import { ShareBasis as ShareBasisSchema } from '#domain/code-lists.ts'
import { networkKey } from '#domain/ids.ts'
import type { RegisterColumns } from '#domain/register-columns.ts'
import type { RegisterField } from '#domain/register-fault.ts'
import type { RegisterMapping } from '#domain/register-reading.ts'
import { localDayOf } from '#domain/time.ts'
import { useSession } from '../../api/session-context.ts'
import { useNow } from '../../ui/use-now.ts'
import type { DeskContext, OpenedRegister } from './register-desk.ts'
import type { FileFault, ReadingWish } from './register-file.ts'
import { openRegisterLink, type RegisterLink } from './register-link.ts'

export type FileState =
  | { readonly state: 'none' }
  | { readonly state: 'reading' }
  | { readonly state: 'refused'; readonly fault: FileFault; readonly isText: boolean }
  | { readonly state: 'broken' }
  | { readonly state: 'open'; readonly opened: OpenedRegister }

export type RegisterWork = {
  readonly link: RegisterLink
  readonly context: DeskContext
  readonly file: FileState
  readonly wish: ReadingWish
  readonly mapping: RegisterMapping
  readonly basis: ShareBasis
  readonly take: (file: File) => void
  readonly wishFor: (wish: ReadingWish) => void
  readonly map: (change: Partial<RegisterMapping>) => void
  readonly setBasis: (basis: ShareBasis) => void
  readonly clear: () => void
}

const noColumn: RegisterColumns = {
  from: null,
  to: null,
  resident: null,
  need: null,
  urgency: null,
  sentOn: null,
  acceptedOn: null,
  endedOn: null,
  outcome: null,
  text: null,
}

const untouched: RegisterMapping = {
  columns: noColumn,
  always: { from: null, to: null, urgency: 'standard' },
  values: { institution: {}, need: {}, urgency: {}, outcome: {} },
  suspectedTexts: 'refuse',
  withoutRefusedTexts: false,
}

/** One register from its file to what the person said about it. The worker that reads it lives as long as the screen. */
export function useRegister(): RegisterWork {
  const { directory, worker } = useSession()
  const today = localDayOf(useNow())
  const [link, setLink] = useState(openRegisterLink)
  const [file, setFile] = useState<FileState>({ state: 'none' })
  const [wish, setWish] = useState<ReadingWish>({})
  const [mapping, setMapping] = useState(untouched)
  const [basis, setBasis] = useState<ShareBasis>(ShareBasisSchema.parse('person_agrees'))
  const asked = useRef(0)
  useEffect(() => () => link.close(), [link])

  const context = useMemo(
    (): DeskContext => ({
      institutions: directory.institutions
        .filter(({ key }) => key !== networkKey)
        .map(({ key, names, takes }) => ({ key, names, takes })),
      own: worker.institution,
      today,
      aliases: directory.workers.map(({ alias }) => alias),
    }),
    [directory, worker, today],
  )

  const read = async (bytes: ArrayBuffer | null, wished: ReadingWish): Promise<void> => {
    asked.current += 1
    const mine = asked.current
    setWish(wished)
    setFile({ state: 'reading' })
    try {
      const opened = await link.open(bytes, wished)
      if (asked.current !== mine) return
      if (!opened.ok) {
        const isText = opened.error.type === 'oneColumn' || opened.error.type === 'brokenQuotes'
        setFile({ state: 'refused', fault: opened.error, isText })
        return
      }
      const { guess } = opened.value
      setFile({ state: 'open', opened: opened.value })
      setMapping(before => ({ ...before, columns: guess, always: alwaysFor(guess, context) }))
    } catch {
      // A worker that broke down is gone: the next file gets a fresh one.
      link.close()
      setLink(openRegisterLink())
      setFile({ state: 'broken' })
    }
  }

  return {
    link,
    context,
    file,
    wish,
    mapping,
    basis,
    take: chosen => {
      setMapping(untouched)
      setFile({ state: 'reading' })
      void chosen.arrayBuffer().then(
        bytes => read(bytes, {}),
        () => setFile({ state: 'broken' }),
      )
    },
    wishFor: change => void read(null, { ...wish, ...change }),
    map: change => setMapping(before => ({ ...before, ...change })),
    setBasis,
    clear: () => {
      setMapping(untouched)
      setFile({ state: 'none' })
    },
  }
}

/** A register that names one side only is that of the other. */
const alwaysFor = (guess: RegisterColumns, { own }: DeskContext): RegisterMapping['always'] => ({
  ...untouched.always,
  from: guess.from === null && guess.to !== null ? own : null,
  to: guess.to === null ? own : null,
})

/** What is still to be said before lines can be read. */
export const missingIn = ({ columns, always }: RegisterMapping): readonly RegisterField[] => [
  ...(columns.sentOn === null ? (['sentOn'] as const) : []),
  ...(columns.need === null ? (['need'] as const) : []),
  ...(columns.from === null && always.from === null ? (['from'] as const) : []),
  ...(columns.to === null && always.to === null ? (['to'] as const) : []),
]
