import type { TrackLeg } from '#domain/track-leg.ts'
import { event, leg } from './specimen-legs.ts'

/** A: kryzys bezdomności, then samotność. Sent after hours, accepted, closed, seen, sent on. */
export const timelineA: readonly TrackLeg[] = [
  leg({
    from: 'sw',
    to: 'mops',
    status: 'closed',
    drafted: '3.11 19:10',
    sent: '3.11 20:40',
    acknowledged: '4.11 8:15',
    accepted: '4.11 8:40',
    acceptBy: '5.11 15:30',
    contactBy: '6.11 15:30',
    contact: '4.11 10:30',
    ended: '6.11 11:20',
    seen: '6.11 14:05',
    events: [
      event('3.11 20:40', 'sent'),
      event('4.11 8:15', 'acknowledged'),
      event('4.11 8:40', 'accepted'),
      event('4.11 10:30', 'contact', 'wizyta wspólna'),
      event('4.11 13:10', 'contact', 'miejsce w placówce', true),
      event('6.11 11:20', 'closed-support'),
      event('6.11 14:05', 'seen'),
    ],
  }),
  leg({
    from: 'mops',
    to: 'cas',
    status: 'in_progress',
    sent: '23.11 9:15',
    acknowledged: '24.11 8:05',
    accepted: '24.11 10:20',
    acceptBy: '30.11 15:30',
    contactBy: '14.12 15:30',
    contact: '26.11 9:40',
    events: [
      event('23.11 9:15', 'sent'),
      event('24.11 8:05', 'acknowledged'),
      event('24.11 10:20', 'accepted'),
      event('26.11 9:40', 'contact', 'telefon'),
    ],
  }),
]

/** B: dziecko po szkole. Returned, completed, accepted one working day late over a holiday. */
export const timelineB: readonly TrackLeg[] = [
  leg({
    from: 'pal',
    to: 'tpd',
    status: 'accepted',
    sent: '2.11 9:30',
    acknowledged: '3.11 13:00',
    accepted: '12.11 10:10',
    acceptBy: '10.11 15:30',
    contactBy: '2.12 15:30',
    pauses: [['needs_info', '5.11 12:00', '6.11 9:00']],
    events: [
      event('2.11 9:30', 'sent'),
      event('3.11 13:00', 'acknowledged'),
      event('5.11 12:00', 'returned', 'zwrócono: niejasne oczekiwanie'),
      event('6.11 9:00', 'completed'),
      event('10.11 15:31', 'escalated'),
      event('12.11 10:10', 'accepted'),
    ],
  }),
]

/** C: nieprzyjęcie z drogą dalej. Refused, sent elsewhere on the same day, accepted. */
export const timelineC: readonly TrackLeg[] = [
  leg({
    from: 'pal',
    to: 'mops',
    status: 'refused',
    sent: '10.11 10:20',
    acknowledged: '12.11 9:00',
    ended: '13.11 9:30',
    seen: '13.11 11:00',
    acceptBy: '18.11 15:30',
    events: [
      event('10.11 10:20', 'sent'),
      event('12.11 9:00', 'acknowledged'),
      event('13.11 9:30', 'refused', 'nie przyjęto: warunki formalne'),
      event('13.11 11:00', 'seen'),
    ],
  }),
  leg({
    from: 'pal',
    to: 'cas',
    status: 'in_progress',
    sent: '13.11 12:15',
    acknowledged: '16.11 8:30',
    accepted: '17.11 9:20',
    acceptBy: '20.11 15:30',
    contactBy: '7.12 15:30',
    contact: '19.11 14:00',
    events: [
      event('13.11 12:15', 'sent'),
      event('16.11 8:30', 'acknowledged'),
      event('17.11 9:20', 'accepted'),
      event('19.11 14:00', 'contact', 'grupa samopomocowa'),
    ],
  }),
]

/** The long chain of the mocks: three handoffs, a redirect, a return, a late acceptance, a way back that waits. */
export const longChain: readonly TrackLeg[] = [
  leg({
    from: 'tpd',
    to: 'sw',
    status: 'redirected',
    drafted: '2.11 8:00',
    sent: '2.11 9:20',
    acknowledged: '2.11 14:00',
    accepted: '3.11 9:10',
    acceptBy: '9.11 15:30',
    contactBy: '24.11 15:30',
    contact: '5.11 18:30',
    ended: '6.11 10:00',
    seen: '12.11 9:30',
    events: [
      event('2.11 9:20', 'sent'),
      event('2.11 14:00', 'acknowledged'),
      event('3.11 9:10', 'accepted'),
      event('4.11 19:10', 'missed-contact'),
      event('5.11 18:30', 'contact', 'kontakt w terenie'),
      event('6.11 10:00', 'redirected', ''),
    ],
  }),
  leg({
    from: 'sw',
    to: 'mops',
    status: 'closed',
    sent: '6.11 10:20',
    accepted: '16.11 8:50',
    acceptBy: '13.11 15:30',
    contactBy: '18.11 15:30',
    contact: '17.11 9:00',
    ended: '17.11 14:00',
    seen: '18.11 9:00',
    pauses: [['needs_info', '10.11 11:30', '12.11 9:00']],
    events: [
      event('6.11 10:20', 'sent'),
      event('10.11 11:30', 'returned', 'zwrócono: pilność niezgodna'),
      event('12.11 9:00', 'completed'),
      event('13.11 15:31', 'escalated'),
      event('16.11 8:50', 'accepted'),
      event('17.11 9:00', 'contact', 'rozmowa w filii'),
    ],
  }),
  leg({
    from: 'mops',
    to: 'pal',
    status: 'in_progress',
    sent: '17.11 14:00',
    acknowledged: '19.11 9:00',
    accepted: '20.11 10:00',
    acceptBy: '24.11 15:30',
    contactBy: '10.12 15:30',
    contact: '23.11 12:00',
    events: [
      event('17.11 14:00', 'sent'),
      event('19.11 9:00', 'acknowledged'),
      event('20.11 10:00', 'accepted'),
      event('23.11 12:00', 'contact', 'rozmowa'),
    ],
  }),
  leg({
    from: 'pal',
    to: 'tpd',
    status: 'sent',
    sent: '25.11 9:30',
    acceptBy: '2.12 15:30',
    events: [event('25.11 9:30', 'sent')],
  }),
]

const sent = '19.11 9:00'
const acceptBy = '1.12 15:30'
const accepted = { sent, accepted: '20.11 10:00', acceptBy, contactBy: '10.12 15:30' }
const pair = { from: 'mops', to: 'cas' } as const
const sentEvents = [event(sent, 'sent')]
const acceptedEvents = [event(sent, 'sent'), event('20.11 10:00', 'accepted')]
const met = event('24.11 11:00', 'contact')

/** Every state from MOPS to CAS, as the specimen of the mocks shows them. */
export const states: readonly (readonly [name: string, legs: readonly TrackLeg[]])[] = [
  ['wysłane', [leg({ ...pair, status: 'sent', sent, acceptBy, events: sentEvents })]],
  [
    'odebrane',
    [
      leg({
        ...pair,
        status: 'acknowledged',
        sent,
        acceptBy,
        events: [...sentEvents, event('23.11 9:00', 'acknowledged')],
      }),
    ],
  ],
  [
    'zwrócone do uzupełnienia',
    [
      leg({
        ...pair,
        status: 'needs_info',
        sent,
        acceptBy,
        pauses: [['needs_info', '24.11 10:00', null]],
        events: [...sentEvents, event('24.11 10:00', 'returned')],
      }),
    ],
  ],
  ['przyjęte', [leg({ ...pair, ...accepted, status: 'accepted', events: acceptedEvents })]],
  [
    'w realizacji',
    [
      leg({
        ...pair,
        ...accepted,
        status: 'in_progress',
        contact: '24.11 11:00',
        events: [...acceptedEvents, met],
      }),
    ],
  ],
  [
    'wstrzymane',
    [
      leg({
        ...pair,
        ...accepted,
        status: 'on_hold',
        contact: '24.11 11:00',
        pauses: [['on_hold', '25.11 9:00', null]],
        events: [...acceptedEvents, met, event('25.11 9:00', 'held')],
      }),
    ],
  ],
  [
    'nieprzyjęte',
    [
      leg({
        ...pair,
        status: 'refused',
        sent,
        acceptBy,
        ended: '24.11 10:00',
        events: [...sentEvents, event('24.11 10:00', 'refused')],
      }),
    ],
  ],
  [
    'przekazane dalej',
    [
      leg({
        ...pair,
        status: 'redirected',
        sent,
        acceptBy,
        ended: '23.11 10:00',
        seen: '23.11 15:00',
        events: [...sentEvents, event('23.11 10:00', 'redirected')],
      }),
      leg({ from: 'cas', to: 'pal', heldBefore: 'mops', status: 'sent', sent: '23.11 10:01', acceptBy }),
    ],
  ],
  [
    'wycofane',
    [
      leg({
        ...pair,
        status: 'withdrawn',
        sent,
        acceptBy,
        ended: '24.11 10:00',
        events: [...sentEvents, event('24.11 10:00', 'withdrawn')],
      }),
    ],
  ],
  [
    'domknięte, wynik niewidziany',
    [
      leg({
        ...pair,
        ...accepted,
        status: 'closed',
        contact: '24.11 11:00',
        ended: '25.11 14:00',
        events: [...acceptedEvents, met, event('25.11 14:00', 'closed-support')],
      }),
    ],
  ],
  [
    'domknięte, pętla zamknięta',
    [
      leg({
        ...pair,
        ...accepted,
        status: 'closed',
        contact: '24.11 11:00',
        ended: '25.11 10:00',
        seen: '25.11 14:00',
        events: [
          ...acceptedEvents,
          met,
          event('25.11 10:00', 'closed-partial'),
          event('25.11 14:00', 'seen'),
        ],
      }),
    ],
  ],
  [
    'błędny wpis',
    [
      leg({
        ...pair,
        status: 'void',
        sent,
        acceptBy,
        ended: '20.11 9:00',
        events: [event('20.11 9:00', 'void')],
      }),
    ],
  ],
  [
    'po terminie: bez przyjęcia',
    [leg({ ...pair, status: 'sent', sent, acceptBy: '24.11 15:30', events: sentEvents })],
  ],
  [
    'po terminie: bez kontaktu',
    [leg({ ...pair, ...accepted, status: 'accepted', contactBy: '24.11 15:30', events: acceptedEvents })],
  ],
  [
    'przed wysłaniem',
    [
      leg({
        ...pair,
        status: 'draft',
        drafted: '26.11 9:00',
        sent: '26.11 10:52',
        acceptBy: '3.12 15:30',
        events: [event('26.11 10:52', 'sent')],
      }),
    ],
  ],
]
