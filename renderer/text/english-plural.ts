/** The two forms of an English word after a number: 1 referral, 5 referrals. */
export interface EnglishForms {
  readonly one: string
  readonly other: string
}

const rules = new Intl.PluralRules('en-GB')
const numbers = new Intl.NumberFormat('en-GB', { useGrouping: 'min2', maximumFractionDigits: 1 })

/** Decimal point, and a comma between thousands from 10,000 on. */
export const englishNumber = (value: number): string => numbers.format(value)

/** The form that agrees with the number, without the number itself. */
export const plural = (count: number, forms: EnglishForms): string =>
  rules.select(count) === 'one' ? forms.one : forms.other

/** The number and the word that agrees with it: „4 matters”. */
export const counted = (count: number, forms: EnglishForms): string =>
  `${englishNumber(count)} ${plural(count, forms)}`
