/**
 * The rows of the matrix of similarities and differences (reference §6): the context of an institution, the four
 * challenges that the cities of the network had in common, and what the institutions can give each other.
 */
export const matrixBlocks = ['0', 'A', 'B', 'C', 'D', 'E'] as const
export type MatrixBlock = (typeof matrixBlocks)[number]

/**
 * What stands in a row: one of four degrees, keys of a list, a number of people, words; or, counted from the
 * referrals, needs, a number of partners, working days, a share. `exchange` are words that are not compared.
 */
export type DimensionKind =
  | 'scale'
  | 'choices'
  | 'amount'
  | 'text'
  | 'exchange'
  | 'needs'
  | 'count'
  | 'days'
  | 'share'

type Dimension = {
  readonly key: string
  /** As it is printed and spoken of at the meeting. */
  readonly number: `${MatrixBlock}.${number}`
  readonly block: MatrixBlock
  readonly kind: DimensionKind
  /** Has room on A4; A3 and the screen hold all of them. */
  readonly onA4: boolean
}

export const matrixDimensions = [
  { key: 'target_group', number: '0.1', block: '0', kind: 'choices', onA4: true },
  { key: 'scale', number: '0.2', block: '0', kind: 'amount', onA4: false },
  { key: 'main_needs', number: '0.3', block: '0', kind: 'needs', onA4: true },
  { key: 'access', number: '0.4', block: '0', kind: 'scale', onA4: true },
  { key: 'handoff_rules', number: 'A.1', block: 'A', kind: 'scale', onA4: true },
  { key: 'partners', number: 'A.2', block: 'A', kind: 'count', onA4: true },
  { key: 'time_to_accept', number: 'A.3', block: 'A', kind: 'days', onA4: true },
  { key: 'info_sharing', number: 'A.4', block: 'A', kind: 'scale', onA4: true },
  { key: 'lead', number: 'A.5', block: 'A', kind: 'text', onA4: true },
  { key: 'resident_voice', number: 'B.1', block: 'B', kind: 'scale', onA4: true },
  { key: 'volunteers', number: 'B.2', block: 'B', kind: 'scale', onA4: true },
  { key: 'agreement_rate', number: 'B.3', block: 'B', kind: 'share', onA4: true },
  { key: 'monitoring', number: 'C.1', block: 'C', kind: 'scale', onA4: true },
  { key: 'loop_closed', number: 'C.2', block: 'C', kind: 'share', onA4: true },
  { key: 'learning', number: 'C.3', block: 'C', kind: 'text', onA4: false },
  { key: 'funding', number: 'D.1', block: 'D', kind: 'choices', onA4: true },
  { key: 'stability', number: 'D.2', block: 'D', kind: 'scale', onA4: true },
  { key: 'innovation', number: 'D.3', block: 'D', kind: 'text', onA4: false },
  { key: 'barriers', number: 'E.1', block: 'E', kind: 'exchange', onA4: false },
  { key: 'strengths', number: 'E.2', block: 'E', kind: 'exchange', onA4: false },
  { key: 'could_share', number: 'E.3', block: 'E', kind: 'exchange', onA4: true },
  { key: 'would_learn', number: 'E.4', block: 'E', kind: 'exchange', onA4: true },
] as const satisfies readonly Dimension[]

export type MatrixDimension = (typeof matrixDimensions)[number]
export type DimensionKey = MatrixDimension['key']

const computedKinds: readonly DimensionKind[] = ['needs', 'count', 'days', 'share']

/** The rows that nobody writes: they are counted from the referrals of the period. */
export type ComputedKey = Extract<
  MatrixDimension,
  { readonly kind: 'needs' | 'count' | 'days' | 'share' }
>['key']
export type DescribedKey = Exclude<DimensionKey, ComputedKey>
export type DescribedDimension = Extract<MatrixDimension, { readonly key: DescribedKey }>

export const isComputed = (dimension: MatrixDimension): boolean => computedKinds.includes(dimension.kind)

export const isComputedKey = (key: DimensionKey): key is ComputedKey => isComputed(dimensionOf(key))

const isDescribed = (dimension: MatrixDimension): dimension is DescribedDimension => !isComputed(dimension)

/** The rows that an institution fills in about itself, in the order of the matrix. */
export const describedDimensions: readonly DescribedDimension[] = matrixDimensions.filter(isDescribed)

export const describedKeys: readonly DescribedKey[] = describedDimensions.map(({ key }) => key)

export const dimensionOf = <K extends DimensionKey>(key: K): Extract<MatrixDimension, { key: K }> =>
  matrixDimensions.find(known => known.key === key) as Extract<MatrixDimension, { key: K }>

/** What may be chosen in the two rows with a list. Keys are never renamed: they stand in the log and in files. */
export const dimensionChoices = {
  target_group: [
    'everyone',
    'families',
    'children',
    'parents',
    'youth',
    'older',
    'disabled',
    'homeless',
    'outside',
    'migrants',
  ],
  funding: [
    'city_budget',
    'state_budget',
    'city_contract',
    'city_grant',
    'programme',
    'projects',
    'donations',
    'fees',
  ],
} as const

export type ChoiceDimension = keyof typeof dimensionChoices
export type ChoiceKey = (typeof dimensionChoices)[ChoiceDimension][number]

/** The keys that may be chosen in a row; none where it has no list. */
export const choicesOf = (key: DimensionKey): readonly ChoiceKey[] =>
  key === 'target_group' || key === 'funding' ? dimensionChoices[key] : []
