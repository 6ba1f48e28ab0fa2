import { useCallback, useEffect, useRef, useState } from 'react'
import type { Reply } from '#domain/contract.ts'
import type { ReferralId } from '#domain/ids.ts'
import type { Instant } from '#domain/time.ts'
import { call } from '../../api/client.ts'
import type { SaidNo } from '../../text/pl/refusals.ts'
import { contentOf, holdsNoDraft, isUntouched, type ReferralForm } from './referral-form.ts'

export type DraftPlace = { readonly draftId: ReferralId | null; readonly continues: ReferralId | null }

type Saved = { readonly referralId: ReferralId } | { readonly refused: SaidNo } | undefined

/** So long nothing was typed. */
const restMs = 1500
/** So much writing may be lost at the most, however fast somebody writes. */
const mostMs = 5000

/**
 * Keeps what is written as a draft: at each rest, every few seconds of writing, on leaving the page, on request. No
 * key waits for it. A text with personal data in it is never kept.
 */
export function useDraft(form: ReferralForm, first: ReferralForm, place: DraftPlace, now: () => Instant) {
  const draftId = useRef(place.draftId)
  const saved = useRef(JSON.stringify(contentOf(first)))
  const running = useRef<Promise<Saved>>(Promise.resolve(undefined))
  const over = useRef(false)
  const latest = useRef(form)
  latest.current = form
  const [savedAt, setSavedAt] = useState<Instant>()
  const [held, setHeld] = useState<SaidNo | 'personalData'>()
  const unsavedSince = useRef<number>(undefined)

  const write = useCallback(async (): Promise<Saved> => {
    const known = draftId.current
    unsavedSince.current = undefined
    if (holdsNoDraft(latest.current)) {
      setHeld('personalData')
      return known === null ? undefined : { referralId: known }
    }
    const content = contentOf(latest.current)
    const written = JSON.stringify(content)
    if (known !== null && written === saved.current) return { referralId: known }
    const reply: Reply<'draftReferral' | 'reviseDraft'> =
      known === null
        ? await call('draftReferral', { continues: place.continues, content })
        : await call('reviseDraft', { referralId: known, content })
    if (!reply.ok) {
      setHeld(reply.error)
      return { refused: reply.error }
    }
    setHeld(undefined)
    draftId.current = reply.value.referralId
    saved.current = written
    setSavedAt(now())
    return { referralId: reply.value.referralId }
  }, [place.continues, now])

  /** Writes what is on the page now; one writing waits for the other. */
  const save = useCallback((): Promise<Saved> => {
    running.current = running.current.then(write)
    return running.current
  }, [write])

  const untouched = draftId.current === null && isUntouched(form, first)
  useEffect(() => {
    if (untouched || JSON.stringify(contentOf(form)) === saved.current) return
    const now = performance.now()
    unsavedSince.current ??= now
    const left = Math.max(0, unsavedSince.current + mostMs - now)
    const timer = setTimeout(() => void save(), Math.min(restMs, left))
    return () => clearTimeout(timer)
  }, [form, untouched, save])

  const start = useRef(first)
  useEffect(
    () => () => {
      const left = draftId.current === null && isUntouched(latest.current, start.current)
      if (!over.current && !left) void save()
    },
    [save],
  )
  return {
    save,
    savedAt,
    /** Why the last writing was not kept; undefined when it was. */
    held,
    draftId: () => draftId.current,
    /** Sent or discarded: nothing is to be kept any more. */
    finish: useCallback(() => {
      over.current = true
    }, []),
  }
}
