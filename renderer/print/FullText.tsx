import pieces from './report-sections.module.css'

/** What a person wrote, with its own paragraphs; it may be long and flows over pages. */
export function FullText({ children }: { readonly children: string }) {
  let at = 0
  const paragraphs = children.split('\n').map(text => {
    at += text.length + 1
    return { at, text }
  })
  return paragraphs
    .filter(({ text }) => text.trim() !== '')
    .map(({ at, text }) => (
      <p key={at} className={pieces.written}>
        {text}
      </p>
    ))
}
