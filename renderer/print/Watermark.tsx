import pieces from './report-sections.module.css'

/** Across every page, paler than anything that is read: what is fixed, the print engine repeats on each. */
export function Watermark({ children }: { readonly children: string }) {
  return (
    <svg className={pieces.watermark} viewBox="0 0 165 230" aria-hidden="true">
      <text x={82.5} y={119} textAnchor="middle" transform="rotate(-54 82.5 115)">
        {children}
      </text>
    </svg>
  )
}
