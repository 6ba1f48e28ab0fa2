import { z } from 'zod'
import { type NeedKey, OutcomeKey, RefusalReason, ReturnReason, RoleKey } from '#domain/code-lists.ts'
import { InstitutionKey, TeamKey, WorkerCode } from '#domain/ids.ts'
import { type TypicalFlow, typicalFlows } from '#domain/typical-flows.ts'
import data from './azory.json' with { type: 'json' }

const AzoryData = z.object({
  season: z.record(z.string(), z.number()),
  need_season: z.record(z.string(), z.array(z.number())),
  teams: z.array(z.object({ key: TeamKey, institution: InstitutionKey, name_pl: z.string() })),
  workers: z.array(z.object({ code: WorkerCode, team: TeamKey, role: RoleKey, alias: z.string() })),
  texts: z.object({
    refusal: z.array(z.tuple([RefusalReason, z.string()])),
    feedback: z.array(z.tuple([OutcomeKey, z.string()])),
    returned: z.array(z.tuple([ReturnReason, z.string()])),
  }),
})

const azory = AzoryData.parse(data)

export const teams = azory.teams
export const workers = azory.workers
export const returnTexts = azory.texts.returned
export const refusalTexts: ReadonlyMap<string, string> = new Map(azory.texts.refusal)
export const feedbackTexts: ReadonlyMap<string, string> = new Map(azory.texts.feedback)

export const flowOf = (id: string): TypicalFlow => {
  const flow = typicalFlows.find(known => known.id === id)
  if (flow === undefined) throw new Error(`no flow ${id}`)
  return flow
}

/** How busy a month (1–12) is against the mean of the year, for all needs together. */
export const seasonOf = (month: number): number => azory.season[String(month)] ?? 1

/** How much more or less often a need comes up in a month (1–12) than on average. */
export const needSeasonOf = (need: NeedKey, month: number): number =>
  azory.need_season[need]?.[month - 1] ?? 1
