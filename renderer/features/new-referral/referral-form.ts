import type { ReferralDetails } from '#domain/answers.ts'
import {
  IntakeSource,
  isOffered,
  NeedKey,
  noPersonBasis,
  ServiceKey,
  ShareBasis,
  type Urgency,
} from '#domain/code-lists.ts'
import type { Input } from '#domain/contract.ts'
import { longestText } from '#domain/contract.ts'
import type { InstitutionKey } from '#domain/ids.ts'
import { findPersonalData } from '#domain/personal-data.ts'
import { normalResidentCode, ResidentCode } from '#domain/resident-code.ts'

/** What stands in the fields of the page. */
export type ReferralForm = {
  /** As typed: the prefix, spaces and a mistake may still be in it. */
  readonly code: string
  readonly to: InstitutionKey | null
  readonly need: NeedKey | null
  readonly urgency: Urgency
  readonly service: ServiceKey | null
  readonly basis: ShareBasis | null
  readonly basisNote: string
  readonly intake: IntakeSource | null
  readonly text: string
  readonly revisitReason: string
}

export type DraftContent = Input<'draftReferral'>['content']

export const emptyForm: ReferralForm = {
  code: '',
  to: null,
  need: null,
  urgency: 'standard',
  service: null,
  basis: null,
  basisNote: '',
  intake: null,
  text: '',
  revisitReason: '',
}

const parsed = <T>(schema: { safeParse: (value: unknown) => { data?: T } }, value: string | null): T | null =>
  schema.safeParse(value).data ?? null

/** The fields of a draft that is opened again. */
export const formOfDraft = ({ referral }: ReferralDetails): ReferralForm => ({
  code: referral.resident ?? '',
  to: referral.to,
  need: parsed(NeedKey, referral.need),
  urgency: referral.urgency ?? 'standard',
  service: parsed(ServiceKey, referral.service),
  basis: parsed(ShareBasis, referral.basis),
  basisNote: referral.basisNote,
  intake: parsed(IntakeSource, referral.intake),
  text: referral.text,
  revisitReason: referral.revisitReason,
})

/** The fields of a referral that continues another: the person and the need are known. */
export const formOfContinuation = ({ referral }: ReferralDetails): ReferralForm => ({
  ...emptyForm,
  code: referral.resident ?? '',
  need: parsed(NeedKey, referral.need),
  basis: referral.resident === null ? noPersonBasis : null,
})

/** The code when it is whole and its check symbols agree. */
export const residentOf = (code: string): ResidentCode | null =>
  parsed(ResidentCode, normalResidentCode(code))

/** What the draft keeps of the fields; a code with a mistake is not kept. */
export const contentOf = (form: ReferralForm): DraftContent => ({
  to: form.to,
  resident: form.basis === noPersonBasis ? null : residentOf(form.code),
  need: form.need,
  urgency: form.urgency,
  service: form.service,
  basis: form.basis,
  basisNote: form.basisNote,
  intake: form.intake,
  text: form.text,
})

export type MissingThing =
  | 'to'
  | 'resident'
  | 'need'
  | 'service'
  | 'intake'
  | 'basis'
  | 'basisNote'
  | 'text'
  | 'personalData'
  | 'tooLong'
  | 'revisit'

/** What stands between this form and its sending, in the order of the page; the vault judges again. */
export function missingIn(form: ReferralForm, isRevisit: boolean): readonly MissingThing[] {
  const missing: MissingThing[] = []
  if (form.basis !== noPersonBasis && residentOf(form.code) === null) missing.push('resident')
  if (form.to === null) missing.push('to')
  if (isRevisit && form.revisitReason.trim().length < 10) missing.push('revisit')
  // What a draft chose may have been retired while it lay.
  if (form.need === null || !isOffered('need', form.need)) missing.push('need')
  if (form.service !== null && !isOffered('service', form.service)) missing.push('service')
  if (form.basis === null) missing.push('basis')
  if (form.basis === 'legal_duty' && form.basisNote.trim() === '') missing.push('basisNote')
  if (form.text.trim() === '') missing.push('text')
  if (form.intake !== null && !isOffered('intake_source', form.intake)) missing.push('intake')
  if (hasPersonalData(form)) missing.push('personalData')
  if (isTooLong(form)) missing.push('tooLong')
  return missing
}

export const hasPersonalData = (form: ReferralForm): boolean =>
  textsOf(form).some(text => findPersonalData(text).length > 0)

const textsOf = (form: ReferralForm): readonly string[] => [form.text, form.basisNote, form.revisitReason]

/** Pasted whole, so that its writer sees what has to go. */
const isTooLong = (form: ReferralForm): boolean => textsOf(form).some(text => text.length > longestText)

/** A form with one of these texts is not written down, as a draft either. */
export const holdsNoDraft = (form: ReferralForm): boolean => hasPersonalData(form) || isTooLong(form)

/** Nothing was filled in yet, so there is nothing to keep. */
export const isUntouched = (form: ReferralForm, first: ReferralForm): boolean =>
  JSON.stringify(form) === JSON.stringify(first)
