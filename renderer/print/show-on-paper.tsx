import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, type Root } from 'react-dom/client'
import { TextsProvider } from '../text/TextsProvider.tsx'
import { tieTexts } from './tie-text.ts'

let root: Root | undefined

/**
 * Draws a document and answers when it will not move any more: everything laid out, every font it uses loaded. The
 * page is never shown, so nothing here may wait for a frame.
 */
export const showOnPaper = async (title: string, pages: ReactNode): Promise<void> => {
  const container = document.getElementById('root')
  if (container === null) throw new Error('print.html has no #root')
  // Drawn anew each time: the texts below are changed after drawing, which a second drawing would not know.
  root?.unmount()
  root = createRoot(container)
  const drawn = root
  document.title = title
  flushSync(() => drawn.render(<TextsProvider>{pages}</TextsProvider>))
  tieTexts(container)
  // Reading a size forces the layout, and the layout asks for the fonts.
  container.getBoundingClientRect()
  await document.fonts.ready
}
