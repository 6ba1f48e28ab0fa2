import { Button } from '@mantine/core'
import { useState } from 'react'
import { longestSentence } from '#domain/report-words.ts'
import { useTexts } from '../../text/use-texts.ts'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import classes from './report-dialogs.module.css'

export interface SentenceFieldProps {
  readonly name: string
  /** The sentence as the figures make it; undefined where there is nothing to say. */
  readonly made: string | undefined
  readonly text: string
  readonly stale: boolean
  readonly onChange: (text: string) => void
}

/** One opening sentence: as the figures make it, or in other words. */
export function SentenceField({ name, made, text, stale, onChange }: SentenceFieldProps) {
  const t = useTexts()
  const [edits, setEdits] = useState(text !== '')
  if (made === undefined) {
    return (
      <div className={classes.place}>
        <p className={classes.placeName}>{name}</p>
        <p className={classes.about}>{t.reportClosing.words.noSentence}</p>
      </div>
    )
  }
  return (
    <div className={classes.place}>
      <div className={classes.placeName}>
        <span>{name}</span>
        {stale ? <span className={classes.stale}>{t.reportClosing.words.otherFigures}</span> : null}
        <Button
          size="compact-xs"
          variant="subtle"
          aria-label={`${edits ? t.reportClosing.words.back : t.reportClosing.words.rewrite}: ${name}`}
          onClick={() => {
            onChange(edits ? '' : made)
            setEdits(!edits)
          }}
        >
          {edits ? t.reportClosing.words.back : t.reportClosing.words.rewrite}
        </Button>
      </div>
      <p className={classes.sentence}>{made}</p>
      {edits ? (
        <GuardedTextarea
          label={name}
          labelShown="hidden"
          value={text}
          onChange={onChange}
          maximum={longestSentence}
          rows={2}
          autoFocus={text === made}
          quiet
          dialog
        />
      ) : null}
    </div>
  )
}
