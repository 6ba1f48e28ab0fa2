import type { ReferralColumn } from '#domain/list-columns.ts'

const names: Record<ReferralColumn, string> = {
  route: 'From and to',
  need: 'Need',
  urgency: 'Urgency',
  state: 'State',
  due: 'Deadline',
  lead: 'Lead worker',
  sent: 'Sent',
  changed: 'Changed',
  since: 'In this state since',
  service: 'Expected support',
  outcome: 'Outcome',
  holder: 'Who holds the baton',
  hop: 'Leg of the matter',
}

/** The choice of columns of the list of referrals. */
export const columns = {
  title: 'Columns',
  ofList: 'Columns of the list. Only you see it this way.',
  ofView: (name: string) => `Columns of the view “${name}”.`,
  names,
  up: (name: string) => `Move left: ${name}`,
  down: (name: string) => `Move right: ${name}`,
  moveHint: 'moves a column. In a narrow window the less important ones leave.',
  reset: 'Back to the usual columns',
}
