import type { Page } from '@playwright/test'
import type { Texts } from '#renderer/text/polish.ts'
import { signInByCall } from './sign-in-by-call.ts'
import { type Desk, desks, openView, type View, viewsOf } from './views.ts'

/** Opens every view of every desk in turn; what `look` finds on each, and the states that were met on the way. */
export const lookAtEveryPage = async (
  page: Page,
  texts: Texts,
  look: (name: string) => Promise<readonly string[]>,
  isLookedAt: (view: View) => boolean = () => true,
): Promise<{ readonly faults: readonly string[]; readonly met: Desk['met'] }> => {
  const met: Desk['met'] = new Set()
  const faults: string[] = []
  for (const worker of desks) {
    await signInByCall(page, worker)
    for (const view of (await viewsOf({ page, t: texts, worker, met })).filter(isLookedAt)) {
      await openView(page, texts, view)
      faults.push(...(await look(`${view.name}, ${worker}`)))
    }
  }
  return { faults, met }
}
