import { useEffect, useState } from 'react'
import { linesPerPortion } from '#domain/register-line.ts'
import { call } from '../../api/client.ts'
import type { PreviewCounts } from './register-desk.ts'
import type { RegisterWork } from './use-register.ts'

export type Preview =
  | { readonly state: 'checking'; readonly share: number; readonly counts: PreviewCounts | undefined }
  | { readonly state: 'checked'; readonly counts: PreviewCounts; readonly version: number }
  | { readonly state: 'broken' }

let versions = 0

/** Checks every line under the present mapping, here and in the network; a changed mapping checks anew. */
export function usePreview({ link, mapping, context }: RegisterWork): Preview {
  const [preview, setPreview] = useState<Preview>({ state: 'checking', share: 0, counts: undefined })
  useEffect(() => {
    let isLate = false
    const check = async (): Promise<void> => {
      const counts = await link.preview(mapping, context, share => {
        if (!isLate) setPreview(before => ({ state: 'checking', share, counts: countsOf(before) }))
      })
      if (isLate || counts === undefined) return
      const known: number[] = []
      for (let from = 0; from < counts.taken; from += linesPerPortion) {
        const coded = await link.codedLines(from)
        if (isLate) return
        if (coded.length === 0) continue
        const found = await call('findInNetwork', { lines: coded })
        if (found.ok) known.push(...found.value.lines)
      }
      const last = known.length === 0 ? counts : await link.refuseInNetwork(known)
      versions += 1
      if (!isLate) setPreview({ state: 'checked', counts: last, version: versions })
    }
    setPreview(before => ({ state: 'checking', share: 0, counts: countsOf(before) }))
    check().catch(() => {
      if (!isLate) setPreview({ state: 'broken' })
    })
    return () => {
      isLate = true
    }
  }, [link, mapping, context])
  return preview
}

const countsOf = (preview: Preview): PreviewCounts | undefined =>
  preview.state === 'broken' ? undefined : preview.counts
