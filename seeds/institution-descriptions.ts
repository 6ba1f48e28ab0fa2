import { InstitutionKey, WorkerCode } from '#domain/ids.ts'
import type { DescriptionForm } from '#domain/matrix-calls.ts'
import type { ScaleLevel } from '#domain/matrix-cell.ts'
import type { ChoiceKey, DescribedKey } from '#domain/matrix-dimensions.ts'
import { LocalDay } from '#domain/time.ts'
import { moment } from './office-time.ts'
import { type CallStep, callStep } from './step.ts'

type Said = Omit<DescriptionForm, 'dimension'>
type Told = readonly [dimension: DescribedKey, said: Said]

const nothing: Said = { level: null, choices: [], amount: null, until: null, text: '' }
const degree = (level: ScaleLevel, text: string, until?: string): Said => ({
  ...nothing,
  level,
  text,
  until: until === undefined ? null : LocalDay.parse(until),
})
const chosen = (choices: readonly ChoiceKey[], text = ''): Said => ({
  ...nothing,
  choices: [...choices],
  text,
})
const words = (text: string): Said => ({ ...nothing, text })

/** What the five institutions say of themselves (reference §6), told by their leads before the third quarter ended. */
const descriptions: readonly {
  readonly institution: string
  readonly by: string
  readonly told: readonly Told[]
}[] = [
  {
    institution: 'mops',
    by: 'MOPS-04',
    told: [
      ['target_group', chosen(['families', 'homeless', 'disabled'])],
      ['scale', { ...nothing, amount: 620, text: 'trzy rejony osiedla i ulice przy torach' }],
      ['access', degree(2, 'wniosek, godziny urzędu')],
      ['handoff_rules', degree(4, 'procedury')],
      ['info_sharing', degree(3, 'pismo, rejestr')],
      ['lead', words('pracownik socjalny, kierownik')],
      ['resident_voice', degree(2, 'informuje, konsultuje')],
      ['volunteers', degree(1, 'przez MOWIS')],
      ['monitoring', degree(3, 'sprawozdania, ocena')],
      ['learning', words('ocena zasobów raz w roku, omówienia w zespole')],
      ['funding', chosen(['city_budget', 'state_budget'])],
      ['stability', degree(4, 'ustawowa')],
      ['innovation', words('wspólny dyżur ze streetworkerami w czwartki')],
      ['barriers', words('dużo spraw na osobę, droga przez wniosek')],
      ['strengths', words('znajomość przepisów, stała kadra')],
      ['could_share', words('znajomość przepisów')],
      ['would_learn', words('krótszej drogi do osoby')],
    ],
  },
  {
    institution: 'cas',
    by: 'CAS-01',
    told: [
      ['target_group', chosen(['older'])],
      ['scale', { ...nothing, amount: 140, text: 'seniorzy z całego osiedla' }],
      ['access', degree(3, 'deklaracja, min. 4 h dziennie')],
      ['handoff_rules', degree(2, 'rozmowa')],
      ['info_sharing', degree(2, 'telefon')],
      ['lead', words('koordynator zajęć')],
      ['resident_voice', degree(3, 'współdecyduje')],
      ['volunteers', degree(4, 'grupa samopomocowa')],
      ['monitoring', degree(2, 'lista obecności')],
      ['learning', words('rozmowa z grupą po każdym cyklu')],
      ['funding', chosen(['city_contract'])],
      ['stability', degree(2, 'umowa czasowa', '2026-09-30')],
      ['innovation', words('telefon życzliwości prowadzony przez seniorów')],
      ['barriers', words('schody, krótkie umowy')],
      ['strengths', words('zaufanie, codzienny kontakt')],
      ['could_share', words('sala, stały rytm zajęć')],
      ['would_learn', words('kiedy zgłaszać pogorszenie')],
    ],
  },
  {
    institution: 'pal',
    by: 'PAL-01',
    told: [
      ['target_group', chosen(['everyone'])],
      ['scale', { ...nothing, amount: 400, text: 'całe osiedle, także inicjatywy jednorazowe' }],
      ['access', degree(4, 'dyżury, drzwi otwarte')],
      ['handoff_rules', degree(3, 'ustalenia')],
      ['info_sharing', degree(2, 'telefon, dyżur')],
      ['lead', words('animator z mieszkańcami')],
      ['resident_voice', degree(3, 'współdecyduje')],
      ['volunteers', degree(4, 'inicjatywy sąsiedzkie')],
      ['monitoring', degree(1, 'dziennik działań')],
      ['learning', words('spotkanie podsumowujące z mieszkańcami')],
      ['funding', chosen(['programme', 'projects'])],
      ['stability', degree(2, 'program roczny', '2026-12-31')],
      ['innovation', words('ogród sąsiedzki z dziećmi i seniorami')],
      ['strengths', words('znamy sąsiadów i ich pomysły')],
      ['could_share', words('kontakt z sąsiadami')],
      ['would_learn', words('mierzenia efektów')],
    ],
  },
  {
    institution: 'tpd',
    by: 'TPD-01',
    told: [
      ['target_group', chosen(['children', 'parents'])],
      ['scale', { ...nothing, amount: 30, text: 'dwie grupy świetlicy' }],
      ['access', degree(2, 'zgoda rodzica, popołudnia')],
      ['handoff_rules', degree(3, 'ustalenia')],
      ['info_sharing', degree(3, 'rejestr, notatka')],
      ['lead', words('wychowawca, kierownik')],
      ['resident_voice', degree(2, 'konsultuje')],
      ['volunteers', degree(2, 'korepetycje')],
      ['monitoring', degree(3, 'plan indywidualny')],
      ['funding', chosen(['city_grant', 'donations'])],
      ['stability', degree(2, 'dotacja roczna', '2026-12-31')],
      ['barriers', words('brak miejsc dla najmłodszych')],
      ['strengths', words('wieloletnia praca z rodzinami')],
      ['could_share', words('praca z rodzicem')],
      ['would_learn', words('pracy z rodziną w terenie')],
    ],
  },
  {
    institution: 'sw',
    by: 'SW-01',
    told: [
      ['target_group', chosen(['outside', 'homeless', 'youth'])],
      ['scale', { ...nothing, amount: 180, text: 'tory, działki, dworzec, skwery' }],
      ['access', degree(4, 'w terenie, wieczory')],
      ['handoff_rules', degree(3, 'ustalenia')],
      ['info_sharing', degree(2, 'rozmowa')],
      ['lead', words('dwuosobowy patrol')],
      ['resident_voice', degree(2, 'konsultuje')],
      ['monitoring', degree(2, 'karta kontaktu')],
      ['learning', words('superwizja raz w miesiącu')],
      ['funding', chosen(['city_budget', 'projects'])],
      ['stability', degree(3, 'etaty MOPS')],
      ['innovation', words('praca wieczorem, tam gdzie są ludzie')],
      ['barriers', words('brak stałego biurka i noclegu dla par')],
      ['strengths', words('zaufanie na ulicy')],
      ['could_share', words('zaufanie na ulicy')],
      ['would_learn', words('przekazania do stałej oferty')],
    ],
  },
]

const tellingDay = '2026-09-24'
const validFrom = LocalDay.parse('2026-07-01')

/** The descriptions of the demo, a minute each, one institution after another. */
export const planDescriptions = (push: (step: CallStep) => void): void => {
  for (const [place, { institution, by, told }] of descriptions.entries()) {
    for (const [minute, [dimension, said]] of told.entries()) {
      const at = moment(tellingDay, `${String(9 + place).padStart(2, '0')}:${String(10 + minute)}`)
      push(
        callStep(at, WorkerCode.parse(by), 'describeInstitution', () => ({
          ...said,
          institution: InstitutionKey.parse(institution),
          dimension,
          validFrom,
        })),
      )
    }
  }
}
