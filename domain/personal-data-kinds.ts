/** What can be recognised with certainty enough never to be saved (reference §5.5, security §5). */
export const blockedKinds = [
  'pesel',
  'id_card',
  'passport',
  'bank_account',
  'email',
  'phone',
  /** In the texts of a place issue alone: a code there would tie a person to a place. */
  'resident_code',
] as const
export type PersonalDataKind = (typeof blockedKinds)[number]

/** What looks like personal data and needs a word from the writer before it is saved. */
export const suspectedKinds = [
  'name',
  'initials',
  'address',
  'birth_date',
  'age',
  'tax_number',
  'business_number',
  'long_number',
  'document_number',
  'case_signature',
  'profile',
  'health_code',
] as const
export type SuspectedKind = (typeof suspectedKinds)[number]

/** Where something stands in the text, so that the screen can mark it; the text itself is never repeated. */
export type Finding<Kind extends string> = {
  readonly kind: Kind
  readonly from: number
  readonly to: number
}
export type PersonalDataFinding = Finding<PersonalDataKind>
export type SuspectedFinding = Finding<SuspectedKind>

/** The first of those that overlap wins, and all come out in the order of the text. */
export const withoutOverlaps = <Kind extends string>(
  findings: readonly Finding<Kind>[],
  taken: readonly Finding<string>[] = [],
): readonly Finding<Kind>[] => {
  const places = [
    ...taken.map(finding => ({ finding, rank: -1, own: false as const })),
    ...findings.map((finding, rank) => ({ finding, rank, own: true as const })),
  ].toSorted((left, right) => left.finding.from - right.finding.from || left.rank - right.rank)
  const kept: (typeof places)[number][] = []
  for (const place of places) {
    const last = kept.at(-1)
    if (last === undefined || place.finding.from >= last.finding.to) kept.push(place)
    else if (place.rank < last.rank) kept[kept.length - 1] = place
  }
  return kept.flatMap(place => (place.own ? [place.finding as Finding<Kind>] : []))
}
