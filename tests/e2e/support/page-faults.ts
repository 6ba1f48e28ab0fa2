import type { Page } from '@playwright/test'

/** What every page owes a reader of the screen beside the rules of the audit. */
export const pageFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    const headings = [...document.querySelectorAll('h1')].filter(heading => heading.checkVisibility())
    if (headings.length !== 1) faults.push(`${headings.length} first headings`)
    if (!document.title.endsWith(' – Sztafeta') || document.title.startsWith(' '))
      faults.push(`the window is called "${document.title}"`)
    if (/[0-9A-Z]{5}-[0-9A-Z]{5}/.test(document.title)) faults.push('the name of the window tells a code')
    const wordsOf = (element: Element, attribute: string): string =>
      (element.getAttribute(attribute) ?? '')
        .split(/\s+/)
        .map(id => document.getElementById(id))
        .map(told => (told?.checkVisibility() === true ? told.textContent.trim() : ''))
        .join(' ')
        .trim()
    for (const field of document.querySelectorAll('[aria-invalid=true]'))
      if (`${wordsOf(field, 'aria-describedby')}${wordsOf(field, 'aria-errormessage')}` === '')
        faults.push(`an error that nothing explains: ${field.id} ${field.className.toString().slice(0, 40)}`)
    const moving = document.getAnimations().filter(({ effect, playState }) => {
      const duration = Number(effect?.getComputedTiming().duration ?? 0)
      return playState === 'running' && duration > 1
    })
    for (const animation of moving) {
      const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
      faults.push(
        `moves in spite of reduced motion: ${target?.tagName} ${target?.className.toString().slice(0, 40)}`,
      )
    }
    return faults
  })
