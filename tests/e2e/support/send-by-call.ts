import type { Page } from '@playwright/test'
import {
  AgeBand,
  HouseholdType,
  HousingStatus,
  NeedKey,
  ShareBasis,
  type Urgency,
  Zone,
} from '#domain/code-lists.ts'
import { InstitutionKey, type ReferralId } from '#domain/ids.ts'
import { shownResidentCode } from '#domain/resident-code.ts'
import { callAndExpect } from '../../support/bridge-call.ts'

export type SentReferral = { readonly referralId: ReferralId; readonly code: string }

const unknown = {
  ageBand: AgeBand.parse('unknown'),
  household: HouseholdType.parse('unknown'),
  housing: HousingStatus.parse('unknown'),
  zone: Zone.parse('unknown'),
}

/** Sends a referral for a new person as the worker who is signed in, by the calls that the form would make. */
export const sendByCall = async (
  page: Page,
  { to, urgency, text }: { readonly to: string; readonly urgency: Urgency; readonly text: string },
): Promise<SentReferral> => {
  const { resident } = await callAndExpect(page, 'issueResidentCode', unknown)
  const { referralId } = await callAndExpect(page, 'draftReferral', {
    continues: null,
    content: {
      to: InstitutionKey.parse(to),
      resident,
      need: NeedKey.parse('loneliness'),
      urgency,
      service: null,
      basis: ShareBasis.parse('person_agrees'),
      basisNote: '',
      intake: null,
      text,
    },
  })
  await callAndExpect(page, 'sendReferral', { referralId, revisitReason: '' })
  return { referralId, code: shownResidentCode(resident) }
}
