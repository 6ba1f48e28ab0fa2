import { isKnownKey, NeedKey, Urgency } from '#domain/code-lists.ts'
import { emptyFilter, type ListQuestion, longestWords, type ReferralFilter } from '#domain/contract.ts'
import { ImportId, InstitutionKey } from '#domain/ids.ts'
import { type FigureFilter, figureFilter } from '#domain/network-figures.ts'
import { type Status, statuses } from '#domain/referral.ts'
import { hrefOf, type Query } from '../../app/routes.ts'

export type SortColumn = ListQuestion['sort']

const parts = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split(',')

type Schema<T> = { safeParse: (value: string) => { success: true; data: T } | { success: false } }
const known = <T>(schema: Schema<T>, text: string | undefined): T[] =>
  parts(text).flatMap(part => {
    const parsed = schema.safeParse(part)
    return parsed.success ? [parsed.data] : []
  })

/** Reads the address, where the question stands so that a link or the way back finds the same rows. What it does not know it leaves out. */
export function questionOf(query: Query): ListQuestion {
  const days = Number(query.days ?? 0)
  const { direction } = query
  const imported = ImportId.safeParse(query.import)
  return {
    filter: {
      direction: direction === 'in' || direction === 'out' ? direction : 'both',
      statuses: parts(query.statuses).filter((part): part is Status =>
        (statuses as readonly string[]).includes(part),
      ),
      needs: known(NeedKey, query.needs).filter(need => isKnownKey('need', need)),
      urgencies: known(Urgency, query.urgencies),
      institutions: known(InstitutionKey, query.institutions),
      overdueOnly: query.overdue === '1',
      inStateDays: Number.isInteger(days) && days >= 0 && days <= 3650 ? days : 0,
      codeStart: /^[0-9A-HJKMNP-TV-Z]{0,10}$/.test(query.code ?? '') ? (query.code ?? '') : '',
      words: (query.words ?? '').slice(0, longestWords),
      ...(imported.success ? { importId: imported.data } : {}),
      ...figureFilterOf(query),
    },
    sort: query.sort === 'due' || query.sort === 'sent' ? query.sort : 'changed',
    descending: query.order === undefined ? query.sort !== 'due' : query.order === 'desc',
  }
}

/** What a figure of the network view asks for, as far as the address says it in full. */
function figureFilterOf({ sender, receiver, holder, standing, age, outcome, ...query }: Query): FigureFilter {
  const [what, from, to] = (query.happened ?? '').split('.')
  const [day, part] = (query.openOn ?? '').split('.')
  const openOn = { day, part }
  const given = { sender, receiver, holder, happened: { what, from, to }, standing, age, openOn, outcome }
  return Object.fromEntries(
    Object.entries(figureFilter).flatMap(([part, schema]) => {
      const parsed = schema.safeParse(given[part as keyof FigureFilter])
      return parsed.success && parsed.data !== undefined ? [[part, parsed.data]] : []
    }),
  )
}

/** The address of the list that holds exactly the referrals of one figure, the last sent first. */
export const queryOfFigure = (figure: Partial<ReferralFilter>): Query =>
  queryOf({ filter: { ...emptyFilter, ...figure }, sort: 'sent', descending: true })

/** The address of exactly what one import brought. */
export const queryOfImport = (importId: ImportId): Query =>
  queryOf({ filter: { ...emptyFilter, importId }, sort: 'changed', descending: true })

/** Two questions ask the same when they have one address. */
export const sameQuestion = (one: ListQuestion, other: ListQuestion): boolean =>
  hrefOf('referrals', undefined, queryOf(one)) === hrefOf('referrals', undefined, queryOf(other))

/** Writes the address of a question; what is usual is left out. */
export function queryOf({ filter, sort, descending }: ListQuestion): Query {
  const usual = sort !== 'due'
  const { happened } = filter
  const all: Record<string, string> = {
    direction: filter.direction === 'both' ? '' : filter.direction,
    statuses: filter.statuses.join(','),
    needs: filter.needs.join(','),
    urgencies: filter.urgencies.join(','),
    institutions: filter.institutions.join(','),
    overdue: filter.overdueOnly ? '1' : '',
    days: filter.inStateDays === 0 ? '' : String(filter.inStateDays),
    code: filter.codeStart,
    words: filter.words,
    import: filter.importId ?? '',
    sender: filter.sender ?? '',
    receiver: filter.receiver ?? '',
    holder: filter.holder ?? '',
    happened: happened === undefined ? '' : `${happened.what}.${happened.from}.${happened.to}`,
    standing: filter.standing ?? '',
    age: filter.age ?? '',
    openOn: filter.openOn === undefined ? '' : `${filter.openOn.day}.${filter.openOn.part}`,
    outcome: filter.outcome ?? '',
    sort: sort === 'changed' ? '' : sort,
    order: descending === usual ? '' : descending ? 'desc' : 'asc',
  }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''))
}
