import classes from './report.module.css'

/** What a person wrote, with its own paragraphs; it may be long and flows over pages. */
export function FullText({ children }: { readonly children: string }) {
  return children
    .split(/\n+/)
    .filter(paragraph => paragraph.trim() !== '')
    .map((paragraph, place, all) => (
      // The same paragraph twice is still two paragraphs.
      <p key={`${paragraph}-${place - all.indexOf(paragraph)}`} className={classes.written}>
        {paragraph}
      </p>
    ))
}
