import { useEffect, useRef, useState } from 'react'
import type { HsdsFileFault } from '#domain/hsds-file.ts'
import type { HsdsWish } from '#domain/hsds-reading.ts'
import {
  hsdsRowsPerPortion,
  largestHsdsFile,
  type ReadRow,
  type RowFault,
  type RowMark,
} from '#domain/hsds-rows.ts'
import type { ImportId } from '#domain/ids.ts'
import { call, type Value } from '../../api/client.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'
import { type HsdsLink, type OpenedHsds, openHsdsLink } from './hsds-link.ts'

/** A row of the preview: what it would do here, and why not. */
export type ShownRow = {
  readonly kind: 'institution' | 'service'
  readonly row: number
  readonly name: string
  readonly verdict: 'new' | 'changed' | 'same' | 'refused'
  readonly faults: readonly RowFault[]
  readonly marks: readonly RowMark[]
}

export type HsdsImport =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly done: number; readonly of: number }
  | { readonly state: 'refused'; readonly fault: HsdsFileFault | { readonly type: 'broken' } }
  | { readonly state: 'said no'; readonly no: SaidNo }
  | {
      readonly state: 'ready' | 'writing'
      readonly importId: ImportId
      readonly rows: readonly ShownRow[]
      readonly opened: OpenedHsds
      readonly no: SaidNo | null
    }
  | { readonly state: 'done'; readonly counts: Value<'commitDirectory'> }

export type HsdsWork = {
  readonly at: HsdsImport
  readonly take: (file: File) => void
  /** The same file once more, with or without the texts that only look personal. */
  readonly again: (keepSuspected: boolean) => void
  readonly stop: () => void
  readonly write: () => void
}

/** Reads a file in a worker, has the vault judge its rows, and writes them once somebody said so. */
export function useHsdsImport(wish: Pick<HsdsWish, 'today' | 'aliases'>): HsdsWork {
  const [at, setAt] = useState<HsdsImport>({ state: 'none' })
  const link = useRef<HsdsLink>(undefined)
  const opened = useRef<OpenedHsds>(undefined)
  const run = useRef(0)
  useEffect(() => () => link.current?.close(), [])

  const judge = async (mine: number, reader: HsdsLink, keepSuspected: boolean): Promise<void> => {
    const file = opened.current
    if (file === undefined) return
    const of = file.services
    const show = (done: number): void => {
      if (run.current === mine) setAt({ state: 'reading', done, of: of * 2 })
    }
    show(0)
    const institutions = await reader.read({ ...wish, keepSuspected }, show)
    const begun = await call('beginDirectory', { institutions: takenOf(institutions) })
    if (run.current !== mine) return
    if (!begun.ok) return setAt({ state: 'said no', no: begun.error })
    const { importId } = begun.value
    const rows = shownRows('institution', institutions, begun.value.verdicts)
    for (let from = 0; from < of; from += hsdsRowsPerPortion) {
      const portion = await reader.portion(from)
      const brought = await call('bringServices', { importId, services: takenOf(portion) })
      if (run.current !== mine) return
      if (!brought.ok) return setAt({ state: 'said no', no: brought.error })
      rows.push(...shownRows('service', portion, brought.value.verdicts))
      show(of + from)
    }
    setAt({ state: 'ready', importId, rows, opened: file, no: null })
  }

  const guarded = (work: Promise<void>, mine: number): void => {
    work.catch(() => {
      if (run.current === mine) setAt({ state: 'refused', fault: { type: 'broken' } })
    })
  }

  const open = async (mine: number, file: File): Promise<void> => {
    // Asked before a byte is read.
    if (file.size > largestHsdsFile) {
      return setAt({ state: 'refused', fault: { type: 'tooLarge', bytes: file.size } })
    }
    setAt({ state: 'reading', done: 0, of: 0 })
    const reader = openHsdsLink()
    link.current = reader
    const read = await reader.open(new Uint8Array(await file.arrayBuffer()))
    if (run.current !== mine) return
    if (!read.ok) return setAt({ state: 'refused', fault: read.error })
    opened.current = read.value
    await judge(mine, reader, false)
  }

  const next = (): number => {
    run.current += 1
    return run.current
  }

  return {
    at,
    take: file => {
      const mine = next()
      link.current?.close()
      guarded(open(mine, file), mine)
    },
    again: keepSuspected => {
      const mine = next()
      if (link.current !== undefined) guarded(judge(mine, link.current, keepSuspected), mine)
    },
    stop: () => {
      if (at.state !== 'writing') {
        next()
        link.current?.close()
        setAt({ state: 'none' })
      }
      void call('cancelDirectory', {})
    },
    write: () => {
      if (at.state !== 'ready') return
      setAt({ ...at, state: 'writing', no: null })
      void call('commitDirectory', { importId: at.importId }).then(reply =>
        setAt(
          reply.ok
            ? { state: 'done', counts: reply.value }
            : { ...at, state: 'ready', no: reply.error as SaidNo },
        ),
      )
    },
  }
}

const takenOf = <T>(rows: readonly ReadRow<T>[]): T[] =>
  rows.flatMap(row => ('taken' in row ? [row.taken] : []))

const shownRows = (
  kind: ShownRow['kind'],
  rows: readonly ReadRow<unknown>[],
  verdicts: readonly {
    readonly row: number
    readonly verdict: ShownRow['verdict']
    readonly faults: readonly RowFault[]
  }[],
): ShownRow[] => {
  const judged = new Map(verdicts.map(verdict => [verdict.row, verdict]))
  return rows.map(read => {
    const { row, name } = read
    if ('faults' in read) return { kind, row, name, verdict: 'refused', faults: read.faults, marks: [] }
    const { verdict = 'refused', faults = [] } = judged.get(row) ?? {}
    return { kind, row, name, verdict, faults, marks: read.marks }
  })
}
