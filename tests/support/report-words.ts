/** A report of which nothing is said in other words. */
export const noWords = {
  sent: '',
  ended: '',
  decided: '',
  overdue: '',
  outcomes: '',
  working: '',
  barriers: '',
  gaps: '',
  proposals: '',
  initiatives: '',
}
