import type { Input } from '#domain/contract.ts'
import type { Query } from '../../app/routes.ts'

/** What the register is asked; it stands in the address. */
export type ResidentQuestion = Omit<Input<'listResidents'>, 'offset' | 'limit'>
export type ResidentSort = ResidentQuestion['sort']

/** Dates newest first, codes by the alphabet. */
const isUsuallyDescending = (sort: ResidentSort): boolean => sort !== 'code'

/** Reads the address; whatever it does not know it leaves out. */
export function residentQuestionOf(query: Query): ResidentQuestion {
  const sort = query.sort === 'issued' || query.sort === 'code' ? query.sort : 'changed'
  return {
    codeStart: /^[0-9A-HJKMNP-TV-Z]{0,10}$/.test(query.code ?? '') ? (query.code ?? '') : '',
    sort,
    descending: query.order === undefined ? isUsuallyDescending(sort) : query.order === 'desc',
  }
}

/** Writes the address of a question; what is usual is left out. */
export const residentQueryOf = ({ codeStart, sort, descending }: ResidentQuestion): Query => ({
  ...(codeStart === '' ? {} : { code: codeStart }),
  ...(sort === 'changed' ? {} : { sort }),
  ...(descending === isUsuallyDescending(sort) ? {} : { order: descending ? 'desc' : 'asc' }),
})
