/** What every figure of the report counts, in one or two sentences; the same on the screen and in the print's note. */
export const metrics = {
  open: 'Sent and not ended at that moment, whenever sent. Voided referrals count nowhere.',
  waiting: 'Open and not yet accepted by the receiver; the sender is responsible for them.',
  sent: 'Referrals sent for the first time in the period.',
  residents: 'Different resident codes among the new referrals.',
  ended: 'Closed with an outcome, refused, redirected or withdrawn in the period.',
  closed: 'Closed with an outcome in the period, those sent earlier too.',
  endedOtherwise: 'Refused, redirected or withdrawn in the period.',
  decisions:
    'First decisions of the receiver taken in the period: acceptance, return, refusal or redirection. A withdrawal is no decision.',
  inTime:
    'First decisions taken by the deadline of the promise in force at sending; the share is of all first decisions of the period.',
  timeToDecision:
    'Working days from the first sending to the first decision. Median: half took no longer; 90th percentile: nine in ten took no longer.',
  acceptances: 'Acceptances in the period, of referrals sent earlier too.',
  timeToAcceptance: 'Working days from the first sending to the acceptance, without days of completion.',
  firstContacts: 'First contacts with the person in the period, after the acceptance.',
  timeToContact: 'Working days from the acceptance to the first contact, without days on hold.',
  withoutDecision: 'Open without a decision although its deadline has passed and the clock is not paused.',
  withoutContact: 'Accepted, without a first contact although its deadline has passed.',
  outcomes: 'Closures of the period by outcome, called as on the last day of the period.',
  needs:
    'New referrals of the period by the need they were sent for. Restricted needs are given together, one by one only for a year.',
  needChange: 'Difference to the period of the same length before; “·”: nothing to compare with.',
  accepted: 'Acceptances of the period, of referrals sent earlier too.',
  returned: 'Returns for completion as the first decision, taken in the period.',
  refused: 'Refusals of the period, of referrals sent earlier too.',
  redirected: 'Redirections of the period, before or after the acceptance.',
  withdrawn: 'Referrals withdrawn by the sender in the period; a withdrawal is no decision of the receiver.',
  ages: 'Open at the end of the period by calendar days since the first sending.',
  overdue:
    'Open at the end of the period with a deadline passed and the clock not paused; each once, at its earliest stage: decision, contact, 60 days since the acceptance without an outcome.',
  contacts: 'Contacts with people recorded in the period; contacts between institutions are counted apart.',
  cohortSent: 'Sent for the first time in this month: a cohort, followed to the end of the period.',
  cohortOpen: 'Sent in this month and still open at the end of the period.',
  cohortDecided: 'Sent in that month, with the first decision taken by its deadline or after it.',
  cohortUndecided:
    'Sent in that month and ended without a decision of the receiver: withdrawn, or moved from an old register.',
  cohortWaiting: 'Sent in that month, without a decision at the end of the period: censored observations.',
  cohortMedian:
    'Kaplan–Meier median in working days: referrals that still wait count for as long as they have waited.',
  seen: 'Closures whose outcome the sender confirmed by the end of the period: the loop is closed.',
}
