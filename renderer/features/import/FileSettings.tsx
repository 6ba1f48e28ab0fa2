import { NativeSelect } from '@mantine/core'
import { useTexts } from '../../text/use-texts.ts'
import classes from './import-screen.module.css'
import { delimiters, encodings, type ReadingWish, type RegisterTable } from './register-file.ts'

export interface FileSettingsProps extends Pick<RegisterTable, 'text' | 'sheets' | 'sheet'> {
  readonly wish: ReadingWish
  readonly onWish: (wish: ReadingWish) => void
}

const encodingNames = {
  'utf-8': 'UTF-8',
  'windows-1250': 'Windows-1250',
  'iso-8859-2': 'ISO 8859-2',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
} as const

/** How the file was read, to be said better by the person who knows. A spreadsheet has sheets instead. */
export function FileSettings({ text, sheets, sheet, wish, onWish }: FileSettingsProps) {
  const t = useTexts()
  const delimiterNames = {
    ';': t.register.columns.semicolon,
    ',': t.register.columns.comma,
    '\t': t.register.columns.tab,
    '|': t.register.columns.bar,
  }
  if (sheets.length > 1) {
    return (
      <NativeSelect
        className={classes.setting}
        label={t.register.columns.sheet}
        value={String(sheet)}
        onChange={event => onWish({ sheet: Number(event.currentTarget.value) })}
        data={sheets.map((name, place) => ({ value: String(place), label: name }))}
      />
    )
  }
  if (sheets.length === 1) return null
  return (
    <div className={classes.settings}>
      <NativeSelect
        className={classes.setting}
        label={t.register.columns.encoding}
        description={t.register.columns.encodingHint}
        value={wish.encoding ?? text?.encoding ?? 'utf-8'}
        onChange={event => onWish({ encoding: encodings.find(known => known === event.currentTarget.value) })}
        data={encodings.map(value => ({ value, label: encodingNames[value] }))}
      />
      <NativeSelect
        className={classes.setting}
        label={t.register.columns.delimiter}
        value={wish.delimiter ?? text?.delimiter ?? ';'}
        onChange={event =>
          onWish({ delimiter: delimiters.find(known => known === event.currentTarget.value) })
        }
        data={delimiters.map(value => ({ value, label: delimiterNames[value] }))}
      />
    </div>
  )
}
