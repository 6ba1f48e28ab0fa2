const times = (count: number): string => (count === 2 ? 'twice' : `${count} times`)

/** The review of an institution, reminders, and what the clock calls for. */
export const review = {
  reminded: ({ count, day }: { count: number; day: string }) =>
    count === 1 ? `reminded ${day}` : `reminded ${times(count)}, last ${day}`,
  remindedUs: ({ from, count, day }: { from: string; count: number; day: string }) =>
    count === 1 ? `reminder ${from}, ${day}` : `${count} reminders ${from}, the last ${day}`,
  fromCoordination: 'from the network coordination',
  escalation: {
    coordinator: 'with the coordinator',
    coordinator_and_lead: 'with the coordinator and the team lead',
    meeting: 'for the meeting',
  },
  remind: {
    text: 'A sentence with the reminder (optional)',
    about: (at: string) => `They will see it on Today ${at}. No deadline changes.`,
    before: (words: string) => `Before: ${words}.`,
    submit: 'Remind',
  },
  remindersTitle: (count: number) => (count === 1 ? 'A reminder is waiting' : 'Reminders are waiting'),
  reminderLine: ({ from, to, at }: { from: string; to: string; at: string }) =>
    `Reminder ${from} ${to}, ${at}`,
  clockTitle: {
    coordinator: 'No answer: the coordinator knows',
    coordinator_and_lead: 'No answer: the coordinator and the team lead know',
    meeting: 'No answer: for the next meeting',
  },
  clockAbout: {
    coordinator: (day: string) =>
      `Since ${day} this matter stands on the coordinator’s Today, because the time for the move is over. The content stays closed to them until somebody takes the step “Notify the coordinator”.`,
    coordinator_and_lead: (day: string) =>
      `The time for the move was over on ${day}, and one more working day has passed: the matter stands with the coordinator and in the team lead’s review. The content stays closed to the coordinator until somebody notifies them.`,
    meeting: (day: string) =>
      `The deadline was ${day}. A planned matter goes on the list of the next coordination meeting.`,
  },
}
