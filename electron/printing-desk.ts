import { join } from 'node:path'
import { app, dialog } from 'electron'
import { replaceFile } from '#db/durable-file.ts'
import type { Input, Reply } from '#domain/contract.ts'
import type { PrintFailure } from '#domain/desk-calls.ts'
import { reportFileName } from '#domain/report-file-name.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import type { Result } from '#domain/result.ts'
import { err, ok } from '#domain/result.ts'
import { mostReviewRows } from '#domain/review-calls.ts'
import type { TakenRules } from '#domain/rules-in-force.ts'
import { type LocalDay, localDayOf } from '#domain/time.ts'
import { datedPdf } from './dated-pdf.ts'
import { deskLanguage, deskWords } from './desk-language.ts'
import type { Printed } from './print-script.ts'
import { printToPdf } from './printing.ts'
import { saveReleased } from './released-file.ts'
import type { VaultLink } from './vault-link.ts'

type Saved = Result<{ readonly path: string | null }, PrintFailure>

const tryTo = async <T>(attempt: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await attempt()
  } catch {
    return undefined
  }
}

/** Prints first and asks then: whoever has chosen a name finds the file there. */
export const printToFile = async (printed: Printed, suggestedName: string): Promise<Saved> => {
  const pdf = await tryTo(() => printToPdf(printed))
  if (pdf === undefined) return err({ type: 'PrintFailed' })
  const choice = await dialog.showSaveDialog({
    defaultPath: join(app.getPath('documents'), suggestedName),
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  })
  if (choice.canceled || choice.filePath === '') return ok({ path: null })
  const written = await tryTo(async () => {
    replaceFile(choice.filePath, pdf)
    return choice.filePath
  })
  return written === undefined ? err({ type: 'CannotWriteFile' }) : ok({ path: written })
}

/** What the network settled, for a page that speaks of this day; without one, of today. */
export const rulesOf = async (vault: VaultLink, day?: LocalDay): Promise<TakenRules | undefined> => {
  const rules = await vault.call('networkRules', {})
  return rules.ok ? { rows: rules.value.rows, day: day ?? rules.value.today } : undefined
}

/** A frozen report printed again is the same file, byte by byte, and every print stands in the register. */
export const printMonthReport = async (
  vault: VaultLink,
  { period }: Input<'printMonthReport'>,
): Promise<Reply<'printMonthReport'>> => {
  const report = await vault.call('monthReport', { period, edition: 'internal' })
  if (!report.ok) return report
  const { running, lastDay, edition, closing } = report.value
  const rules = await rulesOf(vault, running ? undefined : lastDay)
  const language = deskLanguage()
  const pdf = await tryTo(() => printToPdf({ draw: 'renderReport', value: report.value, language, rules }))
  if (pdf === undefined) return err({ type: 'PrintFailed' })
  const bytes = closing.frozenAt === null ? pdf : datedPdf(pdf, closing.frozenAt)
  const suggestedName = reportFileName(report.value, 'pdf', language)
  return saveReleased(vault, { period, edition, format: 'pdf', bytes, suggestedName })
}

/** The edition for others, as it was protected when the period was closed; every copy stands in the register. */
export const printPublicReport = async (
  vault: VaultLink,
  { period }: Input<'printPublicReport'>,
): Promise<Reply<'printPublicReport'>> => {
  const report = await vault.call('publicReport', { period })
  if (!report.ok) return report
  const { lastDay, frozenAt } = report.value
  const language = deskLanguage()
  const rules = await rulesOf(vault, lastDay)
  const pdf = await tryTo(() =>
    printToPdf({ draw: 'renderPublicReport', value: report.value, language, rules }),
  )
  if (pdf === undefined) return err({ type: 'PrintFailed' })
  const bytes = datedPdf(pdf, frozenAt)
  const suggestedName = reportFileName(report.value, 'pdf', language)
  return saveReleased(vault, { period, edition: 'public', format: 'pdf', bytes, suggestedName })
}

/** The minutes of a closed meeting, as they were frozen and as far as this worker may read them. */
export const printMinutes = async (
  vault: VaultLink,
  { meetingId }: Input<'printMinutes'>,
): Promise<Reply<'printMinutes'>> => {
  const frozen = await vault.call('meetingMinutes', { meetingId })
  if (!frozen.ok) return frozen
  // Printed again in another year, it still names everything as it was named on the day of the meeting.
  const day = localDayOf(frozen.value.minutes.openedAt)
  const rules = await rulesOf(vault, day)
  return printToFile(
    { draw: 'renderMinutes', value: frozen.value, language: deskLanguage(), rules },
    deskWords().minutesFile(day),
  )
}

/** One card for a person whose page this worker may see. */
export const printResidentCard = async (
  vault: VaultLink,
  { resident }: Input<'printResidentCard'>,
): Promise<Reply<'printResidentCard'>> => {
  const known = await vault.call('residentDetails', { resident })
  if (!known.ok) return known
  return printCards(vault, [resident], deskWords().cardFile)
}

/** The list of a review, for a talk at the table: the chosen referrals, or all that the filter leaves. */
export const printReview = async (
  vault: VaultLink,
  { filter, only }: Input<'printReview'>,
): Promise<Reply<'printReview'>> => {
  const info = await vault.call('sessionInfo', {})
  if (!info.ok) return info
  const board = await vault.call('reviewBoard', { filter, limit: mostReviewRows })
  if (!board.ok) return board
  const directory = await vault.call('directory', {})
  if (!directory.ok) return directory
  const chosen = new Set(only)
  const { rows, total } = board.value
  const value = {
    networkName: info.value.networkName,
    institution: info.value.worker.institution,
    directory: directory.value,
    rows: rows.filter(({ id }) => chosen.size === 0 || chosen.has(id)),
    more: chosen.size === 0 ? total - rows.length : 0,
    printedAt: Date.now() + info.value.clockOffset,
  }
  const rules = await rulesOf(vault)
  return printToFile({ draw: 'renderReview', value, language: deskLanguage(), rules }, deskWords().reviewFile)
}

/**
 * The slip of a referral whose side this worker is on. The name of the file says nothing of the code. It goes along
 * with the person, so it is in Polish whatever the screen speaks.
 */
export const printHandoffSlip = async (
  vault: VaultLink,
  { referralId }: Input<'printHandoffSlip'>,
): Promise<Reply<'printHandoffSlip'>> => {
  const slip = await vault.call('handoffSlip', { referralId })
  if (!slip.ok) return slip
  return printToFile(
    { draw: 'renderHandoffSlip', value: slip.value, rules: await rulesOf(vault) },
    deskWords().slipFile,
  )
}

export const printBlankCards = async (
  vault: VaultLink,
  { count }: Input<'printBlankCards'>,
): Promise<Reply<'printBlankCards'>> => {
  const minted = await vault.call('mintBlankCodes', { count })
  if (!minted.ok) return minted
  return printCards(vault, minted.value.codes, deskWords().blankCardsFile(count))
}

/**
 * The name of the file says nothing of the code: it outlives the sheet in lists of recent files. A card is for the
 * person who carries it, so it is in Polish whatever the screen speaks.
 */
const printCards = async (
  vault: VaultLink,
  codes: readonly ResidentCode[],
  suggestedName: string,
): Promise<Reply<'printBlankCards'>> => {
  const info = await vault.call('sessionInfo', {})
  if (!info.ok) return info
  const { networkName, programme } = info.value
  return printToFile({ draw: 'renderResidentCards', value: { networkName, programme, codes } }, suggestedName)
}

export const printRecoveryKey = (input: Input<'printRecoveryKey'>): Promise<Reply<'printRecoveryKey'>> =>
  printToFile(
    { draw: 'renderRecoveryKey', value: input, language: deskLanguage() },
    deskWords().recoveryKeyFile,
  )

/** The slip is for the person who comes in with it, in the language that the coordinator works in. */
export const printPassphraseSlip = (
  input: Input<'printPassphraseSlip'>,
): Promise<Reply<'printPassphraseSlip'>> =>
  printToFile(
    { draw: 'renderPassphraseSlip', value: input, language: deskLanguage() },
    deskWords().passphraseSlipFile,
  )
