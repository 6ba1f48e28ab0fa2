import { formatNumber } from '../../ui/format-number.ts'
import { counted } from '../english-plural.ts'

const rows = { one: 'row', other: 'rows' }
const texts = { one: 'text', other: 'texts' }
const services = { one: 'form of support', other: 'forms of support' }
const institutions = { one: 'institution', other: 'institutions' }
type Limit = { readonly count: string; readonly most: string }

/** The directory as a file of Open Referral HSDS: out, and in. */
export const hsds = {
  title: 'Directory from an HSDS file',
  lead: 'Open Referral HSDS 3, JSON. First a preview; nothing is saved without your word.',
  notYours: 'The coordinator of the network brings directories in.',
  importButton: 'Bring in HSDS…',
  exportButton: 'Save as HSDS…',
  exported: (path: string) => `Directory saved: ${path}`,
  choose: 'Choose a file',
  another: 'Choose another file',
  limits:
    'Up to 100 MB, 50,000 forms of support and 400 institutions. Telephones, addresses and contacts stay in the file.',
  reading: 'Reading and checking the file…',
  writing: 'Writing the directory…',
  stop: 'Stop',
  refused: 'This file cannot be brought in. Nothing was saved.',
  faults: {
    empty: 'The file is empty. Download it again.',
    encoding: 'The file is not in UTF-8, which JSON is written in. Save it again as UTF-8.',
    truncated: 'The file breaks off in the middle: the download did not finish. Download it again.',
    notJson: 'This is not valid JSON. Choose the .json file that a directory of services published.',
    notHsds:
      'This is JSON, but no HSDS directory: there are no organizations or services with an id and a name.',
    nothingInside: 'There is not a single organization and not a single service in this directory.',
    broken: 'Reading the file broke down, probably for lack of memory. Split it into smaller ones.',
    tooLarge: (megabytes: string) =>
      `The file has ${megabytes} MB; 100 MB is the most. Split it into smaller ones.`,
    wrongVersion: (version: string) =>
      `The file is of version “${version}”, and the program reads HSDS 3. Ask its publisher for version 3, or convert it.`,
    tooManyServices: ({ count, most }: Limit) =>
      `There are ${count} forms of support in the file; ${most} is the most. Split it, for example by institution.`,
    tooManyInstitutions: ({ count, most }: Limit) =>
      `There are ${count} institutions in the file, and the network holds ${most}. Leave only those that work together.`,
  },
  preview: 'Preview',
  sum: ({
    new: added,
    changed,
    same,
    refused,
  }: {
    new: number
    changed: number
    same: number
    refused: number
  }) =>
    `New: ${formatNumber(added)}, changed: ${formatNumber(changed)}, unchanged: ${formatNumber(same)}, refused: ${formatNumber(refused)}.`,
  page: ({ number, of }: { number: number; of: number }) =>
    `This is page ${number} of ${of} only. The publisher gives the directory in parts; bring in the others too, one after another.`,
  leftOut: (parts: string) => `Not taken over: ${parts}.`,
  keepTexts: (count: number) =>
    `Keep the texts that only look like personal data; I have checked that they are none (left out: ${counted(count, texts)})`,
  which: 'Which rows to show',
  verdicts: { refused: 'Refused', new: 'New', changed: 'Changed', same: 'Unchanged' },
  columnKind: 'What',
  columnRow: 'No.',
  columnName: 'Name',
  columnWhy: 'Remarks',
  kinds: { institution: 'institution', service: 'form of support' },
  noName: 'no name',
  none: 'There are no such rows.',
  more: (count: number) => `and ${counted(count, rows)} more`,
  rowFaults: {
    missing: (field: string) => `${field} is missing`,
    notUuid: (field: string) => `${field} is no UUID`,
    badValue: (field: string) => `a value that is not allowed in ${field}`,
    tooLong: (field: string) => `too long: ${field}`,
    personalData: (field: string) => `personal data in ${field}`,
    unknownKey: (field: string) => `an unknown key in ${field}`,
    repeated: 'this number is in the file a second time',
    noOrganization: 'its institution is not in the file, or was refused',
    nameTaken: 'this name is in the network already',
    teamTaken: 'a team of that key is in the network or in the file already',
    elsewhere: 'in the network it belongs to another institution',
  },
  marks: {
    descriptionLeftOut: 'without its description: it looks like personal data',
    eligibilityLeftOut: 'without “for whom”: it looks like personal data',
    shortened: 'text cut to 300 characters',
    hoursLeftOut: 'some hours left out: they are not weekly',
  },
  after:
    'Refused rows stay in the file. Bringing in is not undone with one key: a form of support can be ended, and the history says where it came from. New institutions take nothing until you change that.',
  saveRefused: 'Save refused (CSV)',
  saved: (path: string) => `Saved: ${path}`,
  write: (count: number) => `Bring in ${counted(count, rows)}`,
  done: ({
    institutions: many,
    services: added,
    changed,
  }: {
    institutions: number
    services: number
    changed: number
  }) =>
    `Brought in: ${counted(many, institutions)}, ${counted(added, services)}; changed: ${formatNumber(changed)}.`,
}
