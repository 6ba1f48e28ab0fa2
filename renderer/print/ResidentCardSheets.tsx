import { shownResidentCode } from '#domain/resident-code.ts'
import { useTexts } from '../text/use-texts.ts'
import { CodeSquare } from './CodeSquare.tsx'
import { CutMarks } from './CutMarks.tsx'
import classes from './resident-card-sheets.module.css'

export interface ResidentCardSheetsProps {
  readonly networkName: string
  /** The two letters before every code. */
  readonly programme: string
  /** One code is the card of somebody; several are blank cards that nobody has yet. */
  readonly codes: readonly string[]
}

const columns = 2
const perSheet = 8

/** Cards of the size of a payment card, eight on a sheet, to be cut out along the marks. */
export function ResidentCardSheets({ networkName, programme, codes }: ResidentCardSheetsProps) {
  const t = useTexts()
  const isBlank = codes.length > 1
  const sheets = Array.from({ length: Math.ceil(codes.length / perSheet) }, (_, sheet) =>
    codes.slice(sheet * perSheet, (sheet + 1) * perSheet),
  )
  return (
    <main>
      {sheets.map((cards, place) => (
        <section key={cards[0]} className={classes.sheet}>
          <h1>
            {isBlank
              ? t.residentCards.blankSheet({ sheet: place + 1, of: sheets.length })
              : t.residentCards.title}
          </h1>
          <p className={classes.advice}>
            {t.residentCards.cutting}
            {isBlank ? ` ${t.residentCards.blankAdvice}` : null}
          </p>
          <div className={classes.cards}>
            <CutMarks columns={Math.min(columns, cards.length)} rows={Math.ceil(cards.length / columns)} />
            {cards.map(code => (
              <article key={code} className={classes.card}>
                <p className={classes.network}>{networkName}</p>
                <h2 className={classes.code}>
                  <small>{programme}</small> {shownResidentCode(code)}
                </h2>
                <div className={classes.foot}>
                  <p className={classes.what}>{t.residentCards.what}</p>
                  <CodeSquare text={`${programme}-${shownResidentCode(code)}`} className={classes.square} />
                </div>
              </article>
            ))}
          </div>
        </section>
      ))}
    </main>
  )
}
