import { Checkbox, Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useKeyHints } from '#renderer/app/key-hints.ts'
import { Shell } from '#renderer/app/Shell.tsx'
import { ActionRow } from '#renderer/ui/ActionRow.tsx'
import { DueFlag } from '#renderer/ui/DueFlag.tsx'
import { DueText } from '#renderer/ui/DueText.tsx'
import { dueStateOf } from '#renderer/ui/due-state.ts'
import { EmptyLine } from '#renderer/ui/EmptyLine.tsx'
import { FactList } from '#renderer/ui/FactList.tsx'
import { FailureNotice } from '#renderer/ui/FailureNotice.tsx'
import { InstitutionName } from '#renderer/ui/InstitutionName.tsx'
import { InstitutionRoute } from '#renderer/ui/InstitutionRoute.tsx'
import { KeyButton } from '#renderer/ui/KeyButton.tsx'
import { ListPage } from '#renderer/ui/ListPage.tsx'
import { notify } from '#renderer/ui/notify.tsx'
import { PageTitle } from '#renderer/ui/PageTitle.tsx'
import { Quote } from '#renderer/ui/Quote.tsx'
import { ResidentCodeText } from '#renderer/ui/ResidentCodeText.tsx'
import { RestrictedTag } from '#renderer/ui/RestrictedTag.tsx'
import { SectionTitle } from '#renderer/ui/SectionTitle.tsx'
import { EventGlyph } from '#renderer/ui/track/EventGlyph.tsx'
import { RelayTrack } from '#renderer/ui/track/RelayTrack.tsx'
import { UrgencyBars } from '#renderer/ui/UrgencyBars.tsx'
import { timelineA } from './specimen-chains.ts'
import { at } from './specimen-legs.ts'

const now = at('26.11 10:52')
const hints = [
  { keys: 'arrowup arrowdown', label: 'wybór' },
  { keys: 'enter', label: 'otwórz' },
  { keys: 'p', label: 'przyjmij' },
]
const nothing = () => {}

/** The frame and the small pieces on one page: for eyes, not for the app. */
export function PieceSpecimen() {
  useKeyHints(hints)
  const dues = [
    dueStateOf({ dueAt: at('24.11 15:30') }, now),
    dueStateOf({ dueAt: at('26.11 15:30') }, now),
    dueStateOf({ dueAt: at('2.12 15:30') }, now),
    dueStateOf({ dueAt: at('2.12 15:30'), standsSince: at('24.11 9:00') }, now),
    dueStateOf({ dueAt: at('24.11 15:30'), metAt: at('23.11 9:00') }, now),
  ]
  return (
    <Shell
      nav={[
        { route: 'today', label: 'Dziś', count: 10 },
        { route: 'referrals', label: 'Skierowania' },
        { route: 'reports', label: 'Sprawozdania' },
      ]}
      worker={{ alias: 'Kalina', code: 'MOPS-02', institution: 'mops', readsOwnLog: true }}
      onLock={nothing}
      onFind={nothing}
      status="Dane są zapisane na tym komputerze. Ostatnia kopia: 25.11.2026, 15:40."
    >
      <ListPage
        preview={
          <>
            <ResidentCodeText code="7PDK3X91RA" size="panel" />
            <InstitutionRoute from="sw" to="mops" />
            <Quote size="large">
              Starsza osoba nocuje w przestrzeni publicznej; zgadza się na miejsce w placówce.
            </Quote>
            <RelayTrack legs={timelineA} now={now} size="card" />
            <FactList
              facts={[
                { name: 'Przyjęcie do', value: <b>dziś, 15:30</b> },
                { name: 'Prowadzi', value: 'Sowa (SW-01)' },
              ]}
            />
            <ActionRow label="Przyjmij…" keys="p" primary onAct={nothing} />
            <ActionRow
              label="Potwierdź odbiór"
              keys="o"
              onAct={() => notify({ text: () => 'Odebrano. Wysyłający już o tym wie.', undo: nothing })}
            />
            <ActionRow
              label="Poproś o uzupełnienie…"
              hint="zegar przyjęcia stanie"
              keys="u"
              onAct={nothing}
            />
          </>
        }
      >
        <PageTitle lead="Czeka na Ciebie 10 spraw.">Czwartek, 26 listopada</PageTitle>
        <SectionTitle size="group" count={2} late>
          Po terminie
        </SectionTitle>
        {dues.map(due => (
          <p key={due.kind}>
            <DueFlag kind={due.kind} /> <DueText due={due} />
          </p>
        ))}
        <SectionTitle size="group" count={5}>
          Pilność
        </SectionTitle>
        <p>
          <UrgencyBars urgency="planned" /> <UrgencyBars urgency="standard" />{' '}
          <UrgencyBars urgency="elevated" /> <UrgencyBars urgency="urgent" />{' '}
          <UrgencyBars urgency="immediate" /> <RestrictedTag />
        </p>
        <p>
          {['sw', 'tpd', 'cas', 'pal', 'mops', 'mowis', 'zzm', 'community_hub', 'external'].map(key => (
            <span key={key}>
              <InstitutionName institution={key} />{' '}
            </span>
          ))}
        </p>
        <EmptyLine action={{ label: 'Usuń filtry', onAct: nothing }}>
          Nie ma wyników dla tych filtrów.
        </EmptyLine>
        <FailureNotice
          title="W opisie znaleziono ciąg podobny do numeru PESEL (zaznaczono)."
          actions={
            <KeyButton keys="alt+u" onAct={nothing}>
              Usuń ciąg
            </KeyButton>
          }
        >
          Usuń go, aby wysłać.
        </FailureNotice>
        <TextInput label="Kod osoby" placeholder="AZ" error="Kod jest niepełny" mt="md" />
        <SegmentedControl fullWidth defaultValue="zwykła" data={['planowa', 'zwykła', 'pilna']} />
        <Checkbox label="Potwierdzam" defaultChecked />
        <Radio label="Tak, rozmawialiśmy o tym" defaultChecked />
        <Select data={['CAS', 'PAL']} defaultValue="CAS" label="Dokąd" />
        <KeyButton keys="x" onAct={nothing} disabled>
          Nie można
        </KeyButton>
        <p>
          <KeyButton keys="ctrl+enter" variant="filled" main onAct={nothing}>
            Wyślij do CAS
          </KeyButton>{' '}
          <KeyButton keys="escape" variant="subtle" onAct={nothing}>
            Odrzuć
          </KeyButton>{' '}
          {(
            [
              'sent',
              'acknowledged',
              'accepted',
              'returned',
              'completed',
              'refused',
              'redirected',
              'contact',
              'missed-contact',
              'held',
              'resumed',
              'withdrawn',
              'closed-support',
              'closed-partial',
              'closed-none',
              'unseen',
              'seen',
              'escalated',
              'note',
              'worker-changed',
              'without-effect',
              'void',
              'hidden',
            ] as const
          ).map(glyph => (
            <EventGlyph key={glyph} glyph={glyph} />
          ))}
        </p>
      </ListPage>
    </Shell>
  )
}
