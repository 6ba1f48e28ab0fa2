import type { PersonalDataKind, SuspectedKind } from '#domain/personal-data-kinds.ts'
import type { RegisterField } from '#domain/register-fault.ts'
import type { ValueField } from '#domain/register-values.ts'
import { counted, englishNumber } from '../english-plural.ts'
import { personalKindName } from './guard.ts'
import { nouns } from './nouns.ts'

const rows = { one: 'row', other: 'rows' }
const newCodes = { one: 'new code', other: 'new codes' }
const texts = { one: 'description', other: 'descriptions' }

const fields: Record<RegisterField, string> = {
  from: 'who referred',
  to: 'referred to',
  resident: 'person (code or number)',
  need: 'need',
  urgency: 'urgency',
  sentOn: 'day sent',
  acceptedOn: 'day accepted',
  endedOn: 'day ended',
  outcome: 'outcome',
  text: 'description',
}

const valueFields: Record<ValueField, string> = {
  institution: 'institution',
  need: 'need',
  urgency: 'urgency',
  outcome: 'outcome',
}

const kindsOf = (kinds: readonly (PersonalDataKind | SuspectedKind)[]): string =>
  kinds.map(personalKindName).join(', ')

/** Moving in from Excel: from the file to the referrals, and back. */
export const register = {
  title: 'Moving in from Excel',
  lead: 'An old register of referrals comes into the network whole or not at all. Names, addresses and numbers stay in the file.',
  notLead:
    'An old register is brought in by the lead of an institution that sends or accepts referrals. You can prepare the file for them.',
  leadsHere: ({ institution, leads }: { institution: string; leads: string }) =>
    `An old register (${institution}) can be brought in by: ${leads}. Ask them, and prepare the file if it helps.`,
  toReferrals: 'Back to the referrals',
  open: 'Bring in from Excel…',
  steps: 'Steps of moving in',
  stepFile: 'File',
  stepColumns: 'Columns and words',
  stepPreview: 'Preview',
  stepDone: 'Saved',
  keyNext: 'next',
  keyBack: 'back',
  next: 'Next',
  back: 'Back',

  file: {
    drop: 'Drop a file here or',
    choose: 'Choose a file…',
    limits:
      'XLSX or CSV, up to 50 MB and 200,000 rows. The file is read on this computer and is kept nowhere.',
    reading: 'Reading the file…',
    needs:
      'Columns needed: the day sent and the need. Useful: who referred and to whom, a number or code of the person, urgency, days accepted and ended, outcome, description.',
    another: 'Another file…',
    broken:
      'Reading the file broke off; nothing was saved. Save the file in Excel as a new XLSX and try again.',
    refused: 'This file cannot be brought in',
    empty: 'The file is empty. Check that it is the right one, or choose another.',
    tooLarge: (megabytes: number) =>
      `The file has ${englishNumber(megabytes)} MB, and 50 is the most. Split the register by years and bring them in one after another.`,
    unpacksTooLarge:
      'The sheet is too large once unpacked. In Excel, save the sheet with the register alone as a new file and choose that.',
    oldSpreadsheet:
      'This is a sheet in the old format (.xls). Open it in Excel and save it as “Excel Workbook (.xlsx)”.',
    damagedSpreadsheet:
      'The sheet is damaged or cut short, so nothing was taken from it. Open it in Excel, save it again and choose the new file.',
    protectedSpreadsheet:
      'The sheet is encrypted with a password. Save a copy without one in Excel, and delete the copy after the import.',
    notAText:
      'This is neither an XLSX sheet nor a CSV text file. Save the register in Excel in one of these formats.',
    oneColumn:
      'The file has one column only: its separator is not the one chosen. Choose another below, or save the register as XLSX.',
    brokenQuotes: (line: number) =>
      `In row ${englishNumber(line)} a quotation mark is never closed, so the columns after it would be mixed up. Mend it in the file or save the register as XLSX.`,
    tooManyLines: (most: number) =>
      `The file has more than ${englishNumber(most)} rows. Split the register by years and bring them in one after another.`,
    tooManyColumns: (most: number) =>
      `The file has more than ${englishNumber(most)} columns. In Excel, delete those that need not be brought in.`,
    headerOnly: 'The file has headings only and no rows. Check that the right sheet is chosen.',
  },

  made: {
    title: 'Earlier imports',
    none: 'Your institution has not brought in any register yet.',
    one: ({ referrals, at }: { referrals: number; at: string }) =>
      `${counted(referrals, nouns.referral)}, ${at}`,
    undone: (at: string) => `undone ${at}`,
    workedOn: 'cannot be undone: these referrals have been worked with since',
    show: 'Show the referrals',
    undo: 'Undo the import',
    undoAsk: (count: number) =>
      `${counted(count, nouns.referral)} will disappear from lists and reports. The log keeps that they were here.`,
    undoYes: 'Undo all of it',
    undoNo: 'Leave it',
    undoing: 'Undoing…',
    undoneNow: (count: number) => `Import undone: ${counted(count, nouns.referral)}.`,
  },

  columns: {
    read: (count: number) => `${counted(count, rows)} read.`,
    encoding: 'Character encoding',
    encodingHint: 'If Polish letters look wrong, choose another.',
    delimiter: 'Separator',
    semicolon: 'semicolon ;',
    comma: 'comma ,',
    tab: 'tab',
    bar: 'bar |',
    sheet: 'Sheet',
    title: 'What the columns hold',
    letter: 'Column',
    header: 'Heading',
    samples: 'Examples',
    meaning: 'What it is',
    leave: 'leave behind',
    personal: 'looks like personal data – leave it in the file',
    name: (field: RegisterField) => fields[field],
    wholeFile: 'For the whole file',
    from: 'Who referred',
    to: 'Referred to',
    institutionHint: 'where there is no column or the cell is empty',
    nobody: 'refuse such rows',
    urgency: 'Urgency',
    basis: 'Basis for sharing',
    personsByColumn:
      'A Sztafeta code stays. Any other number gets a new code, and the number itself is not saved.',
    personsByLine: 'Without a column for the person every row gets a new code of its own.',
    values: 'What these words mean',
    valuesLead: 'The network does not know these words. Say what they mean, and their rows will pass.',
    valueIn: ({ field, count }: { field: ValueField; count: number }) =>
      `${valueFields[field]} · ${counted(count, rows)}`,
    valueUnknown: 'do not know – refuse the rows',
    valueNothing: 'means nothing – skip it',
    refused: 'declined',
    withdrawn: 'withdrawn',
    missing: (names: readonly RegisterField[]) =>
      `To go on, say which is: ${names.map(name => fields[name]).join(', ')}.`,
  },

  preview: {
    checking: 'Checking the rows…',
    share: (percent: number) => `${percent}%`,
    taken: (count: number) => `${counted(count, nouns.referral)} will pass`,
    refused: (count: number) => `${counted(count, rows)} refused`,
    repeated: (count: number) => `of them ${englishNumber(count)} repeated`,
    persons: (count: number) => counted(count, newCodes),
    leftOut: (count: number) => `${counted(count, texts)} left out`,
    suspected: 'Descriptions that look like personal data',
    suspectedRefuse: 'refuse the row',
    suspectedLeaveOut: 'bring the row in without its description',
    suspectedConfirm: (reason: string) => `keep: ${reason}`,
    suspectedHint: 'The reason for keeping goes into the log of every such referral.',
    withoutTexts: 'Descriptions with personal data or too long: bring the row in without',
    filter: 'Which rows',
    all: 'all',
    onlyRefused: 'refused only',
    table: 'Rows of the register',
    line: 'Row',
    reason: 'Reason',
    route: 'From and to',
    person: 'Person',
    newCode: (number: number) => `new code ${englishNumber(number)}`,
    need: 'Need',
    days: 'Sent · accepted · ended',
    state: 'State',
    stateWaiting: 'waits to be accepted',
    stateTaken: 'accepted, in progress',
    stateRefused: 'declined',
    stateWithdrawn: 'withdrawn',
    text: 'Description',
    textLeftOut: 'description left out',
    loading: 'loading…',
    faultIn: ({ letter, field }: { letter: string; field: RegisterField }) =>
      `col. ${letter}, ${fields[field]}`,
    more: (count: number) => `and ${englishNumber(count)} more`,
    saveReport: 'Save the list of refused rows…',
    saved: (path: string) => `Saved: ${path}`,
    without: (count: number) =>
      `Bring in without ${counted(count, { one: 'refused row', other: 'refused rows' })}`,
    withoutHint: 'Unless you agree to this nothing comes in: mend the file and read it once more.',
    nothing: 'No row will pass. Mend the file or go back to the columns.',
    noneRefused: 'No row was refused.',
    submit: (count: number) => `Bring in ${counted(count, nouns.referral)}`,
    keyFilter: 'refused only',
    reportLine: 'row',
    reportColumn: 'column',
    reportReason: 'reason',
    reportStep: 'what to do',
  },

  faults: {
    missing: 'nothing entered',
    missingStep: 'Fill in the cell.',
    unknownValue: 'unknown word',
    unknownValueStep: 'Say what it means in the step “Columns and words”, or correct the cell.',
    notADay: 'this is no day',
    notADayStep: 'Write the date like 3.11.2024.',
    future: 'a day in the future',
    futureStep: 'Correct the year or the day.',
    tooEarly: 'a day before the step it follows',
    tooEarlyStep: 'The order of days: sent, accepted, ended.',
    endWithoutOutcome: 'a day it ended, but no outcome',
    endWithoutOutcomeStep: 'Fill in the outcome or remove the day.',
    outcomeWithoutEnd: 'an outcome, but no day it ended',
    outcomeWithoutEndStep: 'Fill in the day or remove the outcome.',
    acceptedAndRefused: 'accepted and declined at once',
    acceptedAndRefusedStep: 'Remove the day of acceptance or change the outcome.',
    personal: (kinds: readonly (PersonalDataKind | SuspectedKind)[]) => `personal data: ${kindsOf(kinds)}`,
    personalStep: 'Remove it from the cell; in the column of the person write a code or a number.',
    suspected: (kinds: readonly SuspectedKind[]) => `looks like: ${kindsOf(kinds)}`,
    suspectedStep: 'Remove it from the description, or choose above the table what to do with such.',
    tooLong: (most: number) => `a description longer than ${englishNumber(most)} characters`,
    tooLongStep: 'Shorten it, or bring the row in without it.',
    formula: 'a formula instead of text',
    formulaStep: 'In Excel, paste the cell as a value.',
    wrongCode: 'a slip in the Sztafeta code',
    wrongCodeStep: 'Compare the code with the person’s card.',
    sameInstitution: 'sender and receiver are the same institution',
    sameInstitutionStep: 'Correct one of the two.',
    notOurs: 'your institution is neither sender nor receiver',
    notOursStep: 'The institution that it concerns will bring it in.',
    takesNoPersons: 'this institution takes no referrals of persons',
    takesNoPersonsStep: 'Correct the receiver or leave the row out.',
    repeated: (line: number) => `repeats row ${englishNumber(line)}`,
    repeatedStep: 'Remove the repetition from the file.',
    inNetwork: 'the network has this referral already',
    inNetworkStep: 'Leave this row out.',
    broken: 'the row contradicts itself',
    brokenStep: 'Correct the row.',
  },

  writing: {
    bringing: 'Handing the rows to the vault…',
    writing: 'Saving…',
    allOrNothing: 'You can stop up to the last row; then nothing stays.',
    cancel: 'Stop',
    progress: ({ done, of }: { done: number; of: number }) =>
      `${englishNumber(done)} of ${englishNumber(of)}`,
  },

  done: {
    title: (count: number) => `${counted(count, nouns.referral)} brought in.`,
    lead: 'Those that had ended are history. The open ones live on, their deadlines counted from today.',
    codes: 'New codes of people',
    codesLead:
      'Only now can you see which old number got which code. Sztafeta does not keep this list: save it and treat it as a case file, or copy the codes to cards.',
    number: 'Number in the register',
    code: 'Person’s code',
    saveCodes: 'Save the list of codes…',
    codesSaved: (path: string) =>
      `Saved: ${path}. This file ties old numbers to codes – keep it as a case file.`,
    moreCodes: (count: number) => `and ${englishNumber(count)} more; all of them are in the list to be saved`,
    show: 'Show the referrals',
    again: 'Bring in another file',
    tableNumber: 'number in the register',
    tableCode: 'Sztafeta code',
  },
}
