import type { Language } from './code-lists.ts'
import type { ReportEdition } from './kept-report.ts'
import type { ReportPeriod } from './report-period.ts'

/** What the name of a report's file is made of. */
export type NamedReport = {
  readonly networkName: string
  readonly period: ReportPeriod
  /** 0 while the period is not closed. */
  readonly version: number
  readonly edition: ReportEdition
}

const words = {
  pl: { report: 'sprawozdanie', version: 'w', draft: 'robocze', public: 'do-udostepnienia' },
  en: { report: 'report', version: 'v', draft: 'draft', public: 'public' },
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
    report.version === 0 ? said.draft : `${said.version}${report.version}`,
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
