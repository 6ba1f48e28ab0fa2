/** The four forms of a Polish word after a number: 1 sprawa, 2 sprawy, 5 spraw, 1,5 sprawy. */
export interface PolishForms {
  readonly one: string
  readonly few: string
  readonly many: string
  readonly other: string
}

const rules = new Intl.PluralRules('pl')
const numbers = new Intl.NumberFormat('pl', { useGrouping: 'min2', maximumFractionDigits: 1 })

/** Decimal comma, and a no-break space between thousands from 10 000 on. */
export const polishNumber = (value: number): string => numbers.format(value)

/** The form that agrees with the number, without the number itself. */
export function plural(count: number, forms: PolishForms): string {
  const form = rules.select(count)
  return form === 'one' || form === 'few' || form === 'many' ? forms[form] : forms.other
}

/** The number and the word that agrees with it: „4 sprawy”. */
export const counted = (count: number, forms: PolishForms): string =>
  `${polishNumber(count)} ${plural(count, forms)}`
