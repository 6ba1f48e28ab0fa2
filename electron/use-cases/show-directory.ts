import { directory } from '#db/queries/directory.ts'
import { ok } from '#domain/result.ts'
import { seesColleagues } from '#domain/worker.ts'
import type { UseCase } from './acting.ts'

/** The network as it is today. A viewer, from the city or a residents' group, learns the institutions and nobody in them. */
export const showDirectory: UseCase<'directory'> = ({ db, by, at }) => {
  const whole = directory(db, at)
  if (seesColleagues(by)) return ok(whole)
  return ok({ ...whole, workers: whole.workers.filter(({ code }) => code === by.code), teams: [] })
}
