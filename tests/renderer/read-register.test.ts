import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import writeXlsxFile, { type SheetData } from 'write-excel-file/node'
import { csvTable } from '#domain/csv-table.ts'
import { InstitutionKey } from '#domain/ids.ts'
import { LocalDay } from '#domain/time.ts'
import { readRegister } from '#renderer/features/import/read-register.ts'
import { hidden, openRegisterDesk } from '#renderer/features/import/register-desk.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

const header = 'Nr;Data wysłania;Potrzeba;Opis'
const line = '1;4.3.2024;bezdomność;Łóżko i żywność'

const read = async (bytes: Uint8Array, wish = {}) => {
  const table = await readRegister(bytes, wish)
  if (!table.ok) throw new Error(table.error.type)
  return table.value
}
const faultOf = async (bytes: Uint8Array, wish = {}) => {
  const table = await readRegister(bytes, wish)
  return table.ok ? undefined : table.error
}

/** Polish letters as Windows-1250 writes them. */
const windows1250 = (text: string): Uint8Array => {
  const table = new TextDecoder('windows-1250').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))
  return Uint8Array.from([...text].map(letter => table.indexOf(letter)))
}

const utf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2)
  const view = new DataView(bytes.buffer)
  const codes = [...(mark ? [0xfeff] : []), ...Array.from(text, (_, place) => text.charCodeAt(place))]
  for (const [place, code] of codes.entries()) view.setUint16(place * 2, code, order === 'le')
  return bytes
}

const spreadsheet = async (rows: readonly (readonly unknown[])[]): Promise<Uint8Array> => {
  const cells = rows.map(row =>
    row.map(value =>
      value instanceof Date
        ? { value, type: Date, format: 'dd.mm.yyyy' }
        : typeof value === 'string' && value.startsWith('=')
          ? { value, type: 'Formula' as const }
          : { value: value as string | number },
    ),
  )
  return new Uint8Array(await writeXlsxFile(cells as SheetData).toBuffer())
}

test.each([
  ['UTF-8', bytesOf(`${header}\n${line}`), 'utf-8'],
  ['UTF-8 with a mark', bytesOf(`\uFEFF${header}\r\n${line}\r\n`), 'utf-8'],
  ['Windows-1250', windows1250(`${header}\r\n${line}`), 'windows-1250'],
  ['UTF-16 LE with a mark', utf16(`${header}\n${line}`, 'le', true), 'utf-16le'],
  ['UTF-16 BE without a mark', utf16(`${header}\n${line}`, 'be', false), 'utf-16be'],
])('a text file in %s is read with its Polish letters', async (_, bytes, encoding) => {
  const table = await read(bytes)
  expect(table.header).toEqual(['Nr', 'Data wysłania', 'Potrzeba', 'Opis'])
  expect(table.lines).toEqual([{ line: 2, cells: ['1', '4.3.2024', 'bezdomność', 'Łóżko i żywność'] }])
  expect(table.text?.encoding).toBe(encoding)
})

test.each([';', ',', '\t', '|'])(
  'the delimiter %j is found, also where texts hold the others',
  async delimiter => {
    const quoted = ['7', '4.3.2024', '"Prosi o nocleg; pilnie, dziś | jutro"'].join(delimiter)
    const rows = [['Nr', 'Data', 'Opis'].join(delimiter), quoted, quoted]
    const table = await read(bytesOf(rows.join('\n')))
    expect(table.text?.delimiter).toBe(delimiter)
    expect(table.lines[0]?.cells[2]).toBe('Prosi o nocleg; pilnie, dziś | jutro')
  },
)

test('titles above the header, empty lines and breaks inside quotes do not confuse the numbers of lines', async () => {
  const text = `Rejestr skierowań 2024;;;\n;;;\n${header}\n${line}\n\n2;5.3.2024;samotność;"dwie\nlinie"\n3;6.3.2024;szkoła;x`
  const table = await read(bytesOf(text))
  expect(table.lines.map(({ line }) => line)).toEqual([4, 6, 7])
  expect(table.lines[1]?.cells[3]).toBe('dwie\nlinie')
})

test('a wrong delimiter and broken quotes are refused with a reason, and a wish helps', async () => {
  expect(await faultOf(bytesOf('Nr:Data\n1:2'))).toEqual({ type: 'oneColumn' })
  expect(await faultOf(bytesOf(`${header}\n${line}`), { delimiter: '|' })).toEqual({ type: 'oneColumn' })
  expect(await faultOf(bytesOf(`${header}\n${line}\n2;"bez końca;x;y\n3;a;b;c`))).toEqual({
    type: 'brokenQuotes',
    line: 3,
  })
  expect((await read(bytesOf('a|b;c\n1|2;3'), { delimiter: ';' })).header).toEqual(['a|b', 'c'])
})

test('files that are no registers are refused, each with its own reason', async () => {
  expect(await faultOf(new Uint8Array())).toEqual({ type: 'empty' })
  expect(await faultOf(bytesOf('\n\n'))).toEqual({ type: 'empty' })
  expect(await faultOf(bytesOf(header))).toEqual({ type: 'headerOnly' })
  expect(await faultOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 200, 0, 7]))).toEqual({
    type: 'notAText',
  })
  expect(await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))).toEqual({ type: 'oldSpreadsheet' })
  expect(
    await faultOf(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...utf16('EncryptedPackage', 'le', false)])),
  ).toEqual({
    type: 'protectedSpreadsheet',
  })
  expect(await faultOf(new Uint8Array(50_000_001))).toMatchObject({ type: 'tooLarge' })
})

test('a spreadsheet is read with its days, and of a formula what was last shown', async () => {
  const bytes = await spreadsheet([
    ['Nr', 'Data wysłania', 'Potrzeba'],
    [17, new Date(Date.UTC(2024, 2, 4)), 'bezdomność 🙂'],
    ['=HYPERLINK("http://zly.example")', 45_355, 'مرحبا'],
  ])
  const table = await read(bytes)
  expect(table.lines).toEqual([
    { line: 2, cells: ['17', '2024-03-04', 'bezdomność 🙂'] },
    { line: 3, cells: ['', '45355', 'مرحبا'] },
  ])
})

test('a spreadsheet that was cut, or is another archive, gives nothing', async () => {
  const bytes = await spreadsheet([
    ['Nr', 'Data'],
    ...Array.from({ length: 500 }, (_, place) => [place, `wiersz ${place}`]),
  ])
  for (const share of [0.1, 0.5, 0.9, 0.999]) {
    expect(await faultOf(bytes.slice(0, Math.floor(bytes.length * share)))).toEqual({
      type: 'damagedSpreadsheet',
    })
  }
  expect(await faultOf(zipSync({ 'a.txt': bytesOf('x') }))).toEqual({ type: 'damagedSpreadsheet' })
  expect(await faultOf(zipSync({ 'xl/workbook.xml': bytesOf('<nonsense') }))).toEqual({
    type: 'damagedSpreadsheet',
  })
})

test('a spreadsheet that would unpack to gigabytes is refused before it is unpacked', async () => {
  const packed = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) })
  // The size that the directory of the archive announces.
  const view = new DataView(packed.buffer)
  for (let place = 0; place < packed.length - 4; place += 1) {
    if (view.getUint32(place, true) === 0x02014b50) view.setUint32(place + 24, 2_000_000_000, true)
  }
  expect(await faultOf(packed)).toEqual({ type: 'unpacksTooLarge' })
})

const context = {
  institutions: (['mops', 'sw'] as const).map(key => ({
    key: InstitutionKey.parse(key),
    takes: 'persons' as const,
    names: { short: key, full: key, english: key, to: key, at: key, fromWhere: key },
  })),
  own: InstitutionKey.parse('mops'),
  today: LocalDay.parse('2026-11-02'),
  aliases: [],
}
const mappingFor = (columns: object) => ({
  columns: {
    from: null,
    to: null,
    resident: null,
    need: null,
    urgency: null,
    sentOn: null,
    acceptedOn: null,
    endedOn: null,
    outcome: null,
    text: null,
    ...columns,
  },
  always: {
    from: InstitutionKey.parse('sw'),
    to: InstitutionKey.parse('mops'),
    urgency: 'standard' as const,
  },
  values: { institution: {}, need: {}, urgency: {}, outcome: {} },
  suspectedTexts: 'refuse' as const,
  withoutRefusedTexts: false,
})

test('columns of people are advised against, and their cells are not shown again', async () => {
  const desk = openRegisterDesk(async () => undefined)
  const text = `Kto to;Data;Sprawa\nAnna Kowalska;4.3.2024;bezdomność\nJan Nowak;5.3.2024;szkoła`
  const opened = await desk.open(bytesOf(text).buffer as ArrayBuffer, {})
  if (!opened.ok) throw new Error(opened.error.type)
  expect(opened.value.columns.map(({ personal }) => personal)).toEqual([true, false, false])
  expect(opened.value.columns[0]?.samples).toEqual([hidden])
  expect(JSON.stringify(opened.value)).not.toContain('Kowalska')
})

test('words that nobody knows are listed with how many lines wait for them', async () => {
  const desk = openRegisterDesk(async () => undefined)
  const rows = ['coś', 'Coś', 'bezdomność', 'inne coś'].map((need, place) => `${place};4.3.2024;${need}`)
  await desk.open(bytesOf(['Nr;Data;Problem', ...rows].join('\n')).buffer as ArrayBuffer, {})
  const { columns, values } = mappingFor({ sentOn: 1, need: 2 })
  expect(desk.unknownValues(columns, values, context)).toEqual([
    { field: 'need', shown: 'coś', key: 'cos', lines: 2 },
    { field: 'need', shown: 'inne coś', key: 'inne cos', lines: 1 },
  ])
})

test('two hundred thousand lines are read in turns, and one more is too many', async () => {
  const row = (place: number) => `${place};4.3.2024;bezdomność;Prosi o nocleg numer ${place}`
  const lines = Array.from({ length: 200_000 }, (_, place) => row(place))
  const desk = openRegisterDesk(async () => {
    turns += 1
  })
  let turns = 0
  const opened = await desk.open(bytesOf([header, ...lines].join('\n')).buffer as ArrayBuffer, {})
  expect(opened).toMatchObject({ ok: true, value: { lines: 200_000 } })
  let told = 0
  const mapping = mappingFor({ resident: 0, sentOn: 1, need: 2 })
  const counts = await desk.preview(mapping, context, () => {
    told += 1
  })
  expect(counts).toMatchObject({ taken: 200_000, refused: 0, newPersons: 200_000 })
  expect([turns, told]).toEqual([200, 200])
  expect(desk.portion(199_500)).toHaveLength(500)
  expect(await faultOf(bytesOf([header, ...lines, row(1)].join('\n')))).toEqual({
    type: 'tooManyLines',
    most: 200_000,
  })
})

test('a later question overtakes an earlier checking', async () => {
  const desk = openRegisterDesk(() => new Promise(resolve => setTimeout(resolve, 0)))
  const rows = Array.from({ length: 3000 }, (_, place) => `${place};4.3.2024;bezdomność;x`)
  await desk.open(bytesOf([header, ...rows].join('\n')).buffer as ArrayBuffer, {})
  const first = desk.preview(mappingFor({ sentOn: 1, need: 2 }), context, () => undefined)
  const second = desk.preview(mappingFor({ sentOn: 1, need: 2, text: 3 }), context, () => undefined)
  expect(await first).toBeUndefined()
  expect(await second).toMatchObject({ taken: 3000 })
})

test('a table that is saved runs nothing when a spreadsheet opens it', () => {
  expect(csvTable([['=1+1', '+48', '-x', '@a', 'a "b"', 'ok']])).toBe(
    '\uFEFF"\'=1+1";"\'+48";"\'-x";"\'@a";"a ""b""";"ok"\r\n',
  )
})
