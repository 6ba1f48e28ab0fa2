import type { Language } from './code-lists.ts'

/** What the name of a report's file is made of. */
export type NamedReport = {
  readonly networkName: string
  /** `2026-11`, `2026-Q4`, `2026-H2`, `2026`. */
  readonly period: string
  readonly version: number
  readonly running: boolean
  readonly edition: 'internal' | 'public'
}

const words = {
  pl: { report: 'sprawozdanie', version: 'w', running: 'robocze', public: 'do-udostepnienia' },
  en: { report: 'report', version: 'v', running: 'draft', public: 'public' },
} as const

/**
 * „Azory_sprawozdanie_2026-11_w1.pdf” (reference §4.4): the place first, so that the files of one network stand
 * together, and letters that every file system and mail program bears.
 */
export const reportFileName = (report: NamedReport, extension: string, language: Language): string => {
  const said = words[language]
  const parts = [
    placeOf(report.networkName),
    said.report,
    report.period,
    report.running ? said.running : `${said.version}${report.version}`,
    ...(report.edition === 'public' ? [said.public] : []),
  ]
  return `${parts.join('_')}.${extension}`
}

/** „Sieć wsparcia – osiedle Azory” is „Azory”: what comes after the dash, without the word for an estate. */
const placeOf = (networkName: string): string => {
  const last = networkName.split(/\s[–—-]\s/).at(-1) ?? networkName
  const place = last.replace(/^(?:na\s+)?(?:osiedl[eau]|os\.|dzielnic[aey]|the)\s+/iu, '')
  return (
    place
      .replaceAll('ł', 'l')
      .replaceAll('Ł', 'L')
      .normalize('NFKD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z0-9]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'Siec'
  )
}
