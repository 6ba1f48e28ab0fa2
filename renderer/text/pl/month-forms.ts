import type { LocalMonth } from '#domain/time.ts'

/** The names of the months in the cases that sentences need; Polish prepositions go with them. */
const forms = [
  ['styczeń', 'stycznia', 'w styczniu'],
  ['luty', 'lutego', 'w lutym'],
  ['marzec', 'marca', 'w marcu'],
  ['kwiecień', 'kwietnia', 'w kwietniu'],
  ['maj', 'maja', 'w maju'],
  ['czerwiec', 'czerwca', 'w czerwcu'],
  ['lipiec', 'lipca', 'w lipcu'],
  ['sierpień', 'sierpnia', 'w sierpniu'],
  ['wrzesień', 'września', 'we wrześniu'],
  ['październik', 'października', 'w październiku'],
  ['listopad', 'listopada', 'w listopadzie'],
  ['grudzień', 'grudnia', 'w grudniu'],
] as const

/** `name` „listopad”, `of` „listopada”, `during` „w listopadzie”, `year` „2026”. */
export const monthForms = (month: LocalMonth) => {
  const [name, of, during] = forms[Number(month.slice(5)) - 1] ?? forms[0]
  return { name, of, during, year: month.slice(0, 4) }
}
