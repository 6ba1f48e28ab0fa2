import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useMemo, useState } from 'react'
import type { ReferralRow } from '#domain/answers.ts'
import { emptyFilter, type Input, longestWords } from '#domain/contract.ts'
import { HandoffCode, isHandoffCode, normalHandoffCode, shownHandoffCode } from '#domain/handoff-code.ts'
import { isResidentCode, normalResidentCode, ResidentCode, shownResidentCode } from '#domain/resident-code.ts'
import { isPartyWorker } from '#domain/worker.ts'
import { useSession } from '../../api/session-context.ts'
import { useCall } from '../../api/use-call.ts'
import type { NavItem } from '../../app/Masthead.tsx'
import { navigate } from '../../app/router.ts'
import { type ActionScope, screenActions } from '../../app/screen-actions.ts'
import { labelOf } from '../../text/label-of.ts'
import { useLanguage } from '../../text/language.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { InstitutionRoute } from '../../ui/InstitutionRoute.tsx'
import { ResidentCodeText } from '../../ui/ResidentCodeText.tsx'
import { StateWord } from '../../ui/StateWord.tsx'
import { codeStartOf } from '../referrals/code-start.ts'
import { queryOf } from '../referrals/list-question.ts'
import { openReferral } from '../referrals/open-referral.ts'
import { arranged, type FindItem } from './find-item.ts'

export type FoundItems = {
  readonly items: readonly FindItem[]
  /** Ten symbols were typed whose check symbols do not agree. */
  readonly wrongCode: boolean
}

const shownReferrals = 8
const anyCode = ResidentCode.parse('0000000000')
const anySlip = HandoffCode.parse('0000000')

/** Everything that can be opened or done with what was typed. */
export function useFindItems(
  typed: string,
  nav: readonly NavItem[],
  recent: readonly FindItem[],
): FoundItems {
  const t = useTexts()
  const language = useLanguage()
  const [, drawAgain] = useState(language)
  // Steps on offer take their new names when everything is drawn in the new language: they are read once more then.
  useEffect(() => drawAgain(language), [language])
  const { worker } = useSession()
  const bare = normalResidentCode(typed)
  const code = isResidentCode(bare) ? ResidentCode.parse(bare) : undefined
  const { value: person } = useCall(
    'findResident',
    { resident: code ?? anyCode },
    { enabled: code !== undefined },
  )
  const slipCode = normalHandoffCode(typed)
  const slip = isHandoffCode(slipCode) ? HandoffCode.parse(slipCode) : undefined
  const { value: paper } = useCall(
    'confirmHandoffCode',
    { code: slip ?? anySlip },
    { enabled: slip !== undefined },
  )
  const [words] = useDebouncedValue(typed.trim().slice(0, longestWords), 120)
  const isAsked = words.length > 1 && code === undefined
  const question = useMemo(() => wordsQuestion(words), [words])
  const { value: list } = useCall('listReferrals', question, { enabled: isAsked, keepPrevious: true })
  const { value: views } = useCall('listViews', {})

  const stepsOf = (scope: ActionScope): readonly FindItem[] =>
    screenActions(scope).map(({ id, label, keys, act }) => ({
      id: `${scope} ${id}`,
      group: scope,
      label,
      keys,
      act,
    }))
  const screens = nav.map(
    ({ route, label }): FindItem => ({
      id: `screen ${route}`,
      group: 'screen',
      label,
      act: () => navigate(route),
    }),
  )
  const kept = (views ?? []).map(
    ({ viewId, name, question: kept }): FindItem => ({
      id: `view ${viewId}`,
      group: 'view',
      label: t.find.view(name),
      act: () => navigate('referrals', undefined, { ...queryOf(kept), view: String(viewId) }),
    }),
  )
  const item = (id: string, label: Say, act: () => void, hint?: Say): FindItem =>
    codeItem(t, id, label, act, hint)
  const ofCode = (resident: ResidentCode): readonly FindItem[] => {
    const shown = shownResidentCode(resident)
    const sent = person?.referrals.filter(({ sentAt }) => sentAt !== null) ?? []
    const [latest] = sent
    const all = (): void => navigate('referrals', undefined, { code: resident })
    const start = (): void => navigate('newReferral', undefined, { code: resident })
    return [
      ...(latest === undefined
        ? []
        : [
            item(
              `latest ${resident}`,
              t => t.find.latest(shown),
              () => openReferral(latest),
              t => t.find.sent(sent.length),
            ),
          ]),
      ...(sent.length > 1 ? [item(`all ${resident}`, t => t.find.allOf(shown), all)] : []),
      ...(isPartyWorker(worker)
        ? [
            item(
              `new ${resident}`,
              t => t.find.newWith(shown),
              start,
              sent.length === 0 ? t => t.find.noneYet : undefined,
            ),
          ]
        : []),
    ]
  }
  const start = code === undefined && /\d/.test(typed) && typed.trim().length < 16 ? codeStartOf(typed) : ''
  const ofStart = (): readonly FindItem[] => [
    item(
      `start ${start}`,
      t => t.find.startingWith(start),
      () => navigate('referrals', undefined, { code: start }),
    ),
  ]
  const rows = isAsked && words === typed.trim() ? (list?.rows ?? []) : []
  const more = (total: number): FindItem => ({
    ...item(
      `words ${words}`,
      t => t.find.allWith(words),
      () => navigate('referrals', undefined, { words }),
      t => t.find.sent(total),
    ),
    group: 'referral',
  })
  const ofSlip = (kept: HandoffCode): readonly FindItem[] => [
    item(
      `slip ${kept}`,
      t => t.handoffSlip.screen.found(shownHandoffCode(kept)),
      () => navigate('handoffCode', undefined, { code: kept }),
      t => (paper?.later.length === 0 ? t.handoffSlip.screen.isCurrent : t.handoffSlip.screen.isOlder),
    ),
  ]
  const found = [
    ...(slip === undefined || paper === undefined ? [] : ofSlip(slip)),
    ...(code === undefined ? [] : ofCode(code)),
    ...(start.length < 3 ? [] : ofStart()),
    ...rows.map(row => referralItem(t, row)),
    ...(rows.length > 0 && list !== undefined ? [more(list.total)] : []),
  ]
  // Steps with a key of their own are the usual ones.
  const usual = stepsOf('app').toSorted(
    (one, other) => Number(other.keys !== undefined) - Number(one.keys !== undefined),
  )
  const known = [...stepsOf('here'), ...screens, ...usual, ...kept]
  return {
    items: arranged(
      typed,
      known,
      found,
      recent.map(one => one.inLanguage?.(t) ?? one),
    ),
    wrongCode: code === undefined && bare.length === 10 && /\d/.test(bare) && !/\s\S+\s/.test(typed.trim()),
  }
}

type Say = (t: Texts) => string

const codeItem = (t: Texts, id: string, label: Say, act: () => void, hint?: Say): FindItem => ({
  id,
  group: 'code',
  label: label(t),
  act,
  ...(hint === undefined ? {} : { hint: hint(t) }),
  inLanguage: other => codeItem(other, id, label, act, hint),
})

const wordsQuestion = (words: string): Input<'listReferrals'> => ({
  filter: { ...emptyFilter, words },
  sort: 'changed',
  descending: true,
  offset: 0,
  limit: shownReferrals,
})

const referralItem = (t: Texts, row: ReferralRow): FindItem => {
  const { noPerson, noNeed } = t.referrals
  const code = row.resident === null ? noPerson : shownResidentCode(row.resident)
  const need = row.need === null ? (row.restricted ? '' : noNeed) : labelOf('need', row.need)
  return {
    id: `referral ${row.id}`,
    group: 'referral',
    label: `${code} ${need}`,
    shown: (
      <>
        {row.resident === null ? noPerson : <ResidentCodeText code={row.resident} />} {need}
      </>
    ),
    hint: (
      <>
        {row.to === null ? null : <InstitutionRoute from={row.from} to={row.to} size={10} />}
        <span aria-hidden> · </span>
        <StateWord status={row.status} />
      </>
    ),
    act: () => openReferral(row),
    inLanguage: other => referralItem(other, row),
  }
}
