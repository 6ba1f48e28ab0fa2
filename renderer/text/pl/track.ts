import { counted, plural } from '../plural.ts'
import { nouns } from './nouns.ts'

/** Captions and sentences of the relay track and of its list. */
export const track = {
  title: 'Tor sztafety',
  empty: 'Nic się jeszcze nie wydarzyło.',
  now: (time: string) => `teraz ${time}`,
  holiday: (day: string) => `${day} święto`,
  acceptBy: (day: string) => `przyjęcie do ${day}`,
  contactBy: (day: string) => `kontakt do ${day}`,
  late: (count: number) => `${counted(count, nouns.workingDay)} po terminie`,
  resultSeen: 'wynik widziany',
  resultUnseen: 'wynik niewidziany',
  heldFrom: ({ who, day }: { who: string; day: string }) => `${who} od ${day}`,
  sentence: ({ holders, events }: { holders: string; events: number }) =>
    `${holders}. ${counted(events, nouns.event)} ${plural(events, {
      one: 'na torze',
      few: 'na torze',
      many: 'na torze',
      other: 'na torze',
    })}; lista pod klawiszem L.`,
  asList: 'Tor jako lista',
  asTrack: 'Pokaż tor',
  columnWhen: 'Kiedy',
  columnWho: 'Kto',
  columnWhat: 'Co',
  holds: 'ma pałeczkę',
  heldUntil: (day: string) => `do ${day}`,
  stillHolds: 'do teraz',
  waits: ({ who, day }: { who: string; day: string }) => `czeka na przyjęcie: ${who}, od ${day}`,
}
