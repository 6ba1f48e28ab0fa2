import { Modal } from '@mantine/core'
import type { MonthReport } from '#domain/report.ts'
import type { ReportStanding } from '#domain/report-answers.ts'
import {
  longestNarrative,
  longestSentence,
  narrativePlaces,
  sentencePlaces,
  type WordPlace,
  wordPlaces,
} from '#domain/report-words.ts'
import { useCommand } from '../../api/use-command.ts'
import { useRemembered } from '../../app/use-remembered.ts'
import { sentencesOfFigures } from '../../text/opening-sentences.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea, mayBeSaved } from '../../ui/GuardedTextarea.tsx'
import { notify } from '../../ui/notify.tsx'
import { SectionTitle } from '../../ui/SectionTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { FormFrame } from '../referral/actions/FormFrame.tsx'
import classes from './report-dialogs.module.css'
import { SentenceField } from './SentenceField.tsx'

export interface WordsDialogProps {
  readonly report: MonthReport
  readonly standing: ReportStanding
  readonly onClose: () => void
}

type Typed = Readonly<Partial<Record<WordPlace, string>>>

/** The opening sentences in other words, and the narrative; what is typed stays typed when the dialog is left. */
export function WordsDialog({ report, standing, onClose }: WordsDialogProps) {
  const t = useTexts()
  const { period, written, stale } = standing
  const [typed, setTyped] = useRemembered<Typed>(`words ${period}`, {})
  const write = useCommand('writeReportWords', {
    onDone: () => {
      setTyped({})
      notify({ text: t => t.reportClosing.words.done })
      onClose()
    },
  })
  useKeys({ escape: onClose }, { dialog: true })
  const sentences = new Map(sentencesOfFigures(t, report).map(({ place, text }) => [place, plain(text)]))
  const textOf = (place: WordPlace): string =>
    typed[place] ?? written.find(one => one.place === place)?.text ?? ''
  const change = (place: WordPlace, text: string): void => setTyped(was => ({ ...was, [place]: text }))
  const words = Object.fromEntries(wordPlaces.map(place => [place, textOf(place)])) as Record<
    WordPlace,
    string
  >
  const fits =
    sentencePlaces.every(place => mayBeSaved(words[place], 0, longestSentence)) &&
    narrativePlaces.every(place => mayBeSaved(words[place], 0, longestNarrative))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.reportClosing.words.title}
      size={760}
      closeOnEscape={false}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t.shell.close }}
    >
      <FormFrame
        submit={t.reportClosing.words.submit}
        blocked={!fits}
        waiting={write.waiting}
        sentence={write.sentence}
        onSubmit={() => void write.run({ period, words })}
        onBack={onClose}
      >
        <section>
          <SectionTitle>{t.reportClosing.words.sentences}</SectionTitle>
          <p className={classes.about}>{t.reportClosing.words.sentencesHint}</p>
          {sentencePlaces.map(place => (
            <SentenceField
              key={place}
              name={t.reportClosing.words.places[place]}
              made={sentences.get(place)}
              text={words[place]}
              stale={stale.includes(place) && typed[place] === undefined}
              onChange={text => change(place, text)}
            />
          ))}
        </section>
        <section className={classes.group}>
          <SectionTitle>{t.reportClosing.words.conclusions}</SectionTitle>
          <p className={classes.about}>{t.reportClosing.words.conclusionsHint}</p>
          {narrativePlaces.map(place => (
            <div key={place} className={classes.group}>
              <GuardedTextarea
                label={t.reportClosing.words.places[place]}
                value={words[place]}
                onChange={text => change(place, text)}
                maximum={longestNarrative}
                rows={3}
                quiet
                dialog
              />
            </div>
          ))}
        </section>
      </FormFrame>
    </Modal>
  )
}

/** A sentence of the report without its marks of weight: people write plain words. */
const plain = (sentence: string): string => sentence.replaceAll(/\*\*|!!/g, '').replaceAll('\u00a0', ' ')
