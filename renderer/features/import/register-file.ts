import { mostRegisterLines } from '#domain/register-line.ts'

/** Larger files are no registers of referrals. */
export const largestFile = 50_000_000
/** What an XLSX may unpack to: a few kilobytes of it can hold gigabytes. */
export const largestUnpacked = 300_000_000
export const mostColumns = 200
/** No cell is kept longer than this; a text of a referral has 500 characters. */
export const longestCell = 100_000
export const mostLines = mostRegisterLines

/** The encodings that Polish spreadsheets write, in the order in which they are offered. */
export const encodings = ['utf-8', 'windows-1250', 'iso-8859-2', 'utf-16le', 'utf-16be'] as const
export type Encoding = (typeof encodings)[number]

export const delimiters = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** A table as read: its header, and its lines with the number that the spreadsheet shows for each. */
export type RegisterTable = {
  readonly header: readonly string[]
  readonly lines: readonly { readonly line: number; readonly cells: readonly string[] }[]
  /** How a text file was read; null for a spreadsheet. */
  readonly text: { readonly encoding: Encoding; readonly delimiter: Delimiter } | null
  readonly sheets: readonly string[]
  readonly sheet: number
}

/** How the person wants the file read, where they know better than the guess. */
export type ReadingWish = {
  readonly encoding?: Encoding | undefined
  readonly delimiter?: Delimiter | undefined
  readonly sheet?: number | undefined
}

/** Why a file is no register; each is a sentence on the screen, and nothing was taken from it. */
export type FileFault =
  | { readonly type: 'empty' }
  | { readonly type: 'tooLarge'; readonly bytes: number }
  | { readonly type: 'unpacksTooLarge' }
  | { readonly type: 'oldSpreadsheet' }
  | { readonly type: 'damagedSpreadsheet' }
  | { readonly type: 'protectedSpreadsheet' }
  | { readonly type: 'notAText' }
  | { readonly type: 'oneColumn' }
  | { readonly type: 'brokenQuotes'; readonly line: number }
  | { readonly type: 'tooManyLines'; readonly most: number }
  | { readonly type: 'tooManyColumns'; readonly most: number }
  | { readonly type: 'headerOnly' }

/** Unwinds the reading from wherever it met the fault; `readRegister` catches it and nobody else sees it. */
export class FileRefused extends Error {
  readonly fault: FileFault
  constructor(fault: FileFault) {
    super(fault.type)
    this.fault = fault
  }
}
