type Leaf = string | ((value: never) => string)
type Tree = { readonly [key: string]: Leaf | Tree }

/** Values of the names that texts ask for; any other name is answered with a number. */
const known: Readonly<Record<string, unknown>> = {
  what: 'referral',
  rule: 'lead',
  status: 'sent',
  kind: 'refusal',
  kinds: ['name', 'phone'],
  reason: 'not_personal',
  missing: ['need', 'text'],
  institution: 'cas',
  network: 'Sample',
  alias: 'Alias',
  place: 'CAS',
  worker: 'Alias (CAS-01)',
  names: 'CAS, PAL',
  from: 'CAS',
  to: 'PAL',
  at: 'CAS',
  day: '2026-11-25',
  on: '2026-11-25',
  last: '2026-Q3',
  next: '2026-Q4',
  lastDay: '2026-11-30',
  month: '2026-11',
  period: '2026-11',
  flows: '2026-Q3',
  periodKind: 'month',
  time: '15:30',
  need: 'x',
  field: 'need',
  letter: 'C',
  since: '15:30',
  counts: 'working',
  waits: true,
  running: false,
  sentence: 'x',
  promised: { days: 3, counts: 'working' },
  list: 'need',
  key: 'food',
  wording: 'pl',
  problem: 'empty',
}

const record = new Proxy(known, {
  get: (values, name) => (typeof name === 'string' ? (values[name] ?? 3) : undefined),
})
const timesInstead = new Proxy(known, {
  get: (values, name) =>
    typeof name === 'string'
      ? typeof values[name] === 'string'
        ? 1_795_600_000_000
        : (values[name] ?? 3)
      : undefined,
})

/** What a text may be given: a count, a word, a month, a day, a list, or a record of several. */
const samples: readonly unknown[] = [
  5,
  'x',
  '2026-11',
  '2026-11-25',
  'pesel',
  'name',
  'not_personal',
  'need',
  'month',
  ['x', 'y'],
  [{ month: '2026-11', sent: 9, ended: 8, openAtEnd: 7, decisions: { count: 6, inTime: 5 } }],
  record,
  timesInstead,
  { referrals: [{ referralId: 'x', resident: '7K3F9Q5T2M' }] },
]

export const isSpoiled = (text: string): boolean =>
  text.trim() === '' || /undefined|NaN|\[object|Invalid|function/.test(text)

const spokenWith = (leaf: Leaf, value: unknown): string => {
  if (typeof leaf === 'string') return leaf
  try {
    return Reflect.apply(leaf, undefined, [value])
  } catch {
    return ''
  }
}

export type SpokenText = { readonly path: string; readonly texts: readonly string[] }

/** Every text of a dictionary under its path; a text that takes values is said with every sample that it can say. */
export const everyText = (tree: Tree, path: readonly string[] = []): readonly SpokenText[] =>
  Object.entries(tree).flatMap(([key, entry]): readonly SpokenText[] => {
    const here = [...path, key]
    if (typeof entry === 'object') return everyText(entry, here)
    // A place that stays empty in some cases on purpose.
    if (entry === '') return []
    const values = typeof entry === 'string' ? [undefined] : samples
    const texts = values
      .map(value => spokenWith(entry, value))
      .filter(text => typeof text === 'string' && !isSpoiled(text))
    return [{ path: here.join('.'), texts }]
  })

/** Every text that takes one number, said with each of these. */
export const everyCounted = (
  tree: Tree,
  counts: readonly number[],
  path: readonly string[] = [],
): readonly SpokenText[] =>
  Object.entries(tree).flatMap(([key, entry]): readonly SpokenText[] => {
    const here = [...path, key]
    if (typeof entry === 'object') return everyCounted(entry, counts, here)
    if (typeof entry === 'string' || isSpoiled(spokenWith(entry, 5))) return []
    return [{ path: here.join('.'), texts: counts.map(count => spokenWith(entry, count)) }]
  })

/** The words of a text as they are compared: small letters, at least this long. */
export const wordsIn = (text: string, shortest = 4): readonly string[] =>
  (text.toLocaleLowerCase('pl').match(/\p{L}+/gu) ?? []).filter(word => word.length >= shortest)
