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
  seen: 'Closures whose outcome the sender confirmed by the end of the period: the loop is closed.',
}
