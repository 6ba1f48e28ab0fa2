import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { HandoffCode, isHandoffCode, normalHandoffCode } from '#domain/handoff-code.ts'
import { useCall } from '../../api/use-call.ts'
import { goBack, replaceQuery } from '../../app/router.ts'
import type { Query } from '../../app/routes.ts'
import { refusalSentence } from '../../text/refusal-sentence.ts'
import { useTexts } from '../../text/use-texts.ts'
import { FailureNotice } from '../../ui/FailureNotice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { useKeys } from '../../ui/use-keys.ts'
import { ConfirmedSlip } from './ConfirmedSlip.tsx'
import classes from './handoff-code-screen.module.css'

const codeLength = 7

/** Kod z kartki: somebody reads a code over the telephone, and here it says which referral the paper is about. */
export function HandoffCodeScreen({ query }: { readonly query: Query }) {
  const t = useTexts()
  const [typed, setTyped] = useState(query.code ?? '')
  const [isAsked, setAsked] = useState(query.code !== undefined)
  useKeys({ escape: () => goBack('today') })
  const bare = normalHandoffCode(typed)
  const code = isHandoffCode(bare) ? HandoffCode.parse(bare) : undefined
  const mistake =
    code !== undefined || bare === ''
      ? undefined
      : bare.length >= codeLength
        ? t.handoffSlip.screen.wrong
        : isAsked
          ? t.handoffSlip.screen.tooShort(codeLength - bare.length)
          : undefined
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setAsked(true)
  }
  return (
    <div className={classes.page}>
      <PageTitle lead={t.handoffSlip.screen.lead}>{t.handoffSlip.screen.title}</PageTitle>
      <form className={classes.form} onSubmit={submit}>
        <TextInput
          className={classes.field}
          classNames={{ input: classes.input ?? '' }}
          aria-label={t.handoffSlip.screen.title}
          value={typed}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          autoFocus
          error={mistake}
          onChange={event => {
            const next = event.currentTarget.value
            setTyped(next)
            setAsked(false)
            const whole = normalHandoffCode(next)
            replaceQuery(isHandoffCode(whole) ? { code: whole } : {})
          }}
        />
        <Button type="submit" variant="filled">
          {t.handoffSlip.screen.find}
        </Button>
      </form>
      {code === undefined ? null : <Answer key={code} code={code} />}
    </div>
  )
}

function Answer({ code }: { readonly code: HandoffCode }) {
  const t = useTexts()
  const { value, failure } = useCall('confirmHandoffCode', { code })
  if (failure !== undefined) return <FailureNotice title={refusalSentence(t, failure)} />
  return value === undefined ? null : <ConfirmedSlip confirmed={value} />
}
