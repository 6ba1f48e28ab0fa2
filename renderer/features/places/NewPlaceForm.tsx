import { useId, useMemo, useRef, useState } from 'react'
import { offeredItems, PlaceKind, Zone } from '#domain/code-lists.ts'
import { shortestPlaceText } from '#domain/decide-place-issue.ts'
import { networkKey } from '#domain/ids.ts'
import { takesPlaceIssues } from '#domain/network-events.ts'
import { longestPlace } from '#domain/place-issue-calls.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import { useKeyHints } from '../../app/key-hints.ts'
import { goBack, navigate } from '../../app/router.ts'
import { hrefOf } from '../../app/routes.ts'
import { labelOf } from '../../text/label-of.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { FormRow } from '../../ui/FormRow.tsx'
import { GuardedTextarea } from '../../ui/GuardedTextarea.tsx'
import { InstitutionName } from '../../ui/InstitutionName.tsx'
import { institutionWords } from '../../ui/institution-words.ts'
import { KeyButton } from '../../ui/KeyButton.tsx'
import { KeyCap } from '../../ui/KeyCap.tsx'
import { notify } from '../../ui/notify.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { SearchSelect } from '../../ui/SearchSelect.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { type MissingOfPlace, missingOfPlace, type PlaceForm, reportOf } from './place-form.ts'
import classes from './places.module.css'
import { SimilarPlaces } from './SimilarPlaces.tsx'

/** What is wrong, where, and whom it is for: one short page, and nobody's code anywhere on it. */
export function NewPlaceForm({ first }: { readonly first: PlaceForm }) {
  const t = useTexts()
  const id = useId()
  const { worker, directory } = useSession()
  const [form, setForm] = useState(first)
  const [tried, setTried] = useState(false)
  const page = useRef<HTMLFormElement>(null)
  const change = (part: Partial<PlaceForm>): void => setForm(now => ({ ...now, ...part }))
  const receivers = directory.institutions
    .filter(({ key, takes }) => takesPlaceIssues(takes) && key !== networkKey && key !== worker.institution)
    .toSorted((left, right) => left.order - right.order)
  const report = useCommand('reportPlaceIssue', {
    onDone: ({ placeIssueId }) => {
      const { to } = form
      notify({
        text: t => (to === null ? t.places.title : t.places.reported(institutionWords(to).to)),
      })
      history.replaceState(history.state, '', hrefOf('places'))
      navigate('place', { placeIssueId })
    },
  })
  const missing = missingOfPlace(form)
  const goTo = (thing: MissingOfPlace): void => {
    const wanted =
      thing === 'personalData' ? '[aria-invalid="true"]' : `[data-field="${thing}"] :is(input, textarea)`
    page.current?.querySelector<HTMLElement>(wanted)?.focus()
  }
  const submit = (): void => {
    setTried(true)
    const [stop] = missing
    const input = reportOf(form)
    if (stop !== undefined) goTo(stop)
    else if (input !== undefined && !report.waiting) void report.run(input)
  }
  const bindings = receivers
    .slice(0, 9)
    .map(({ key }, place) => [`alt+${place + 1}`, () => change({ to: key })] as const)
  const untouched = form === first
  useKeys({ ...Object.fromEntries(bindings), escape: untouched ? () => goBack('places') : undefined })
  const hints = useMemo(
    () => [
      { keys: 'tab', label: t.newReferral.keyNext },
      { keys: 'alt+1', label: t.newReferral.keyReceiver },
      { keys: 'ctrl+enter', label: t.places.send },
    ],
    [t],
  )
  useKeyHints(hints)
  const options = (list: 'place_kind' | 'zone') =>
    offeredItems(list).map(({ key }) => ({ value: key, label: labelOf(list, key) }))
  return (
    <div className={classes.page}>
      {/* Else the browser would keep what is typed for the restoring of its session, in the clear. */}
      <form
        ref={page}
        className={classes.form}
        aria-label={t.places.newTitle}
        autoComplete="off"
        onSubmit={event => event.preventDefault()}
      >
        <PageTitle crumb={<a href={hrefOf('places')}>{t.places.title}</a>} lead={t.places.newLead}>
          {t.places.newTitle}
        </PageTitle>
        <div className={classes.rows}>
          <div data-field="kind">
            <FormRow label={t.places.kind} field={`${id}kind`}>
              <SearchSelect
                id={`${id}kind`}
                data-autofocus
                autoFocus
                openOnFocus={false}
                data={options('place_kind')}
                value={form.kind}
                placeholder={t.places.kindPlaceholder}
                onChange={key => change({ kind: key === null ? null : PlaceKind.parse(key) })}
              />
            </FormRow>
          </div>
          <div data-field="zone">
            <FormRow label={t.places.zone} field={`${id}zone`}>
              <SearchSelect
                id={`${id}zone`}
                data={options('zone')}
                value={form.zone}
                placeholder={t.places.zonePlaceholder}
                onChange={key => change({ zone: key === null ? null : Zone.parse(key) })}
              />
              {form.kind === null || form.zone === null ? null : (
                <SimilarPlaces kind={form.kind} zone={form.zone} />
              )}
            </FormRow>
          </div>
          <FormRow label={t.places.place} remark={t.places.placeRemark}>
            <GuardedTextarea
              label={t.places.place}
              labelShown="hidden"
              about="place"
              rows={1}
              maximum={longestPlace}
              quiet
              placeholder={t.places.placeExample}
              value={form.place}
              onChange={place => change({ place: place.replaceAll('\n', ' ') })}
            />
          </FormRow>
          <div data-field="to">
            <FormRow label={t.places.to}>
              <div role="radiogroup" aria-label={t.places.to} className={classes.receivers}>
                {receivers.map(({ key }, place) => (
                  <label key={key} className={classes.receiver} data-chosen={form.to === key || undefined}>
                    <input
                      type="radio"
                      name={`${id}to`}
                      checked={form.to === key}
                      onChange={() => change({ to: key })}
                    />
                    <InstitutionName institution={key} />
                    {place < 9 ? <KeyCap keys={`alt+${place + 1}`} /> : null}
                  </label>
                ))}
              </div>
              {form.to === null ||
              directory.workers.some(one => one.institution === form.to && one.active) ? null : (
                <p className={classes.similar}>{t.places.absentHint(institutionWords(form.to).at)}</p>
              )}
            </FormRow>
          </div>
          <div data-field="text">
            <FormRow label={t.places.text} remark={t.places.textRemark}>
              <GuardedTextarea
                label={t.places.text}
                labelShown="hidden"
                about="place"
                minimum={shortestPlaceText}
                value={form.text}
                onChange={text => change({ text })}
              />
            </FormRow>
          </div>
        </div>
        {report.sentence === undefined ? null : <FailureNotice title={report.sentence} />}
        <div className={classes.foot}>
          <p className={classes.missing} aria-live="polite">
            {tried && missing.length > 0
              ? t.referralForms.missing(missing.map(thing => t.places.missingNames[thing]))
              : null}
          </p>
          <KeyButton keys="ctrl+enter" variant="filled" main disabled={report.waiting} onAct={submit}>
            {t.places.send}
          </KeyButton>
        </div>
      </form>
    </div>
  )
}
