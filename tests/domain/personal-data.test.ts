import { expect, test } from 'vitest'
import { findPersonalData, guardedText } from '#domain/personal-data.ts'

const kindsIn = (text: string) => findPersonalData(text).map(({ kind }) => kind)

test.each([
  ['pesel', 'PESEL 44051401359'],
  ['pesel', 'numer 440514 01359 w dokumentach'],
  ['pesel', '4405-1401-359'],
  ['pesel', '44051401359 pełnej szerokości'],
  ['id_card', 'dowód ABA300000'],
  ['id_card', 'АВА 300000 z cyrylicą'],
  ['bank_account', 'PL61 1090 1014 0000 0712 1981 2874'],
  ['email', 'pisać na ktos@przyklad.pl'],
  ['phone', 'tel. 601 234 567'],
  ['phone', '+48 601234567'],
  ['phone', '(12) 345 67 89'],
])('finds %s in: %s', (kind, text) => {
  expect(kindsIn(text)).toContain(kind)
})

test.each([
  'Spotkanie 23.11.2026 o 10:30, powrót 30.11.2026.',
  'Zasiłek 1229 zł, dodatek 612,50 zł, razem 1 841,50 zł.',
  'W razie zagrożenia 112, straż miejska 986.',
  'Numer 12345678901 nie jest numerem osoby.',
  'Punkt przy Weissa, dyżur środy 14–18.',
  'Do 7 dni roboczych, najpóźniej 5. dnia miesiąca.',
  'Kod osoby AZ 7K3F9-Q5T2M bez danych.',
])('leaves alone: %s', text => {
  expect(kindsIn(text)).toEqual([])
})

test('a guarded text says where, and never repeats what', () => {
  const parsed = guardedText(100).safeParse('numer 44051401359')
  expect(parsed.success).toBe(false)
  expect(JSON.stringify(parsed.error?.issues)).not.toContain('44051401359')
  expect(parsed.error?.issues[0]).toMatchObject({
    params: { personalData: [{ kind: 'pesel', from: 6, to: 17 }] },
  })
})
