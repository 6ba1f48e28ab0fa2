import type { CallName, Topic } from '#domain/contract.ts'

type Area =
  | 'referrals'
  | 'places'
  | 'meetings'
  | 'reports'
  | 'directory'
  | 'residents'
  | 'views'
  | 'rules'
  | 'session'

/** Which news makes the answer to a question old. What is not here is asked anew each time. */
export const watchedTopics = {
  vaultState: ['session'],
  sessionInfo: ['directory'],
  suggestPassphrase: [],
  directory: ['directory'],
  listDirectory: ['directory'],
  institutionDetails: ['directory', 'referrals'],
  listServices: ['directory'],
  receiverServices: ['directory'],
  listToday: ['referrals', 'places', 'meetings', 'directory'],
  listReferrals: ['referrals'],
  reviewBoard: ['referrals', 'directory'],
  listViews: ['views'],
  listColumns: ['views'],
  listPlaceIssues: ['places'],
  placeIssueDetails: ['places', 'directory'],
  referralDetails: ['referrals', 'residents', 'meetings'],
  listMeetings: ['meetings'],
  // The agenda is that of the opening: what moves in between changes nothing of it.
  meetingDetails: ['meetings'],
  agendaItem: ['meetings', 'referrals'],
  meetingMinutes: ['meetings'],
  handoffSlip: ['referrals'],
  confirmHandoffCode: ['referrals'],
  findResident: ['referrals', 'residents'],
  recentResidents: ['referrals', 'residents'],
  nearResidents: ['referrals', 'residents'],
  listResidents: ['referrals', 'residents'],
  residentDetails: ['referrals', 'residents', 'directory'],
  listWorkers: ['directory', 'referrals'],
  workerActions: ['referrals', 'places', 'directory'],
  listImports: ['referrals', 'directory'],
  reportMonths: ['referrals'],
  ownMonth: ['referrals', 'directory', 'reports'],
  monthReport: ['referrals', 'places', 'meetings', 'directory', 'reports'],
  reportPeriods: ['referrals', 'reports'],
  publicReport: ['reports'],
  reportStanding: ['referrals', 'places', 'meetings', 'directory', 'reports'],
  networkRules: ['rules'],
  rulesHistory: ['rules'],
  ruleEffects: ['rules', 'referrals', 'views'],
  matrix: ['referrals', 'directory'],
  exportMatrix: ['referrals', 'directory'],
  networkView: ['referrals', 'directory'],
} as const satisfies Partial<Record<CallName, readonly Area[]>>

/** The calls that only read. */
export type QueryName = keyof typeof watchedTopics

const areaOf = (topic: Topic): Area => (topic.startsWith('referral:') ? 'referrals' : (topic as Area))

/** Whether this answer has to be read again after a commit on these topics. */
export const isTouched = (name: unknown, topics: readonly Topic[]): boolean => {
  if (typeof name !== 'string' || !(name in watchedTopics)) return false
  const areas: readonly Area[] = watchedTopics[name as QueryName]
  return topics.some(topic => areas.includes(areaOf(topic)))
}
