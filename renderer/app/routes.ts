/** Every screen that has an address. A colon opens a parameter. */
export const routes = {
  today: '/',
  newReferral: '/new',
  referrals: '/referrals',
  referral: '/referrals/:referralId',
  importRegister: '/import',
  handoffCode: '/slip',
  places: '/places',
  newPlace: '/places/new',
  place: '/places/:placeIssueId',
  residents: '/residents',
  resident: '/residents/:code',
  network: '/network',
  meetings: '/meetings',
  meeting: '/meetings/:meetingId',
  review: '/review',
  reports: '/reports',
  matrix: '/matrix',
  workers: '/workers',
  log: '/log/:code',
  rules: '/rules',
  directory: '/directory',
  institution: '/directory/:institution',
  hsds: '/hsds',
} as const

export type RouteName = keyof typeof routes

type ParamNames<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

export type RouteParams<N extends RouteName> = Readonly<Record<ParamNames<(typeof routes)[N]>, string>>
export type Query = Readonly<Record<string, string>>

/** Where the worker is: the screen, its parameters and its query (filters, a prefilled code). */
export type Place = {
  readonly [N in RouteName]: { readonly name: N; readonly params: RouteParams<N>; readonly query: Query }
}[RouteName]

/** The address of a screen, for links: `#/referrals/018f…?tab=contacts`. */
export function hrefOf<N extends RouteName>(
  name: N,
  ...[params, query]: ParamNames<(typeof routes)[N]> extends never
    ? [params?: RouteParams<N> | undefined, query?: Query]
    : [params: RouteParams<N>, query?: Query]
): string {
  const values: Readonly<Record<string, string>> = params ?? {}
  const path = routes[name].replaceAll(/:(\w+)/g, (_, key: string) => encodeURIComponent(values[key] ?? ''))
  const search = new URLSearchParams(query).toString()
  return `#${path}${search === '' ? '' : `?${search}`}`
}

const matched = (pattern: string, path: string): Record<string, string> | undefined => {
  const wanted = pattern.split('/')
  const given = path.split('/')
  if (wanted.length !== given.length) return undefined
  const params: Record<string, string> = {}
  for (const [place, part] of wanted.entries()) {
    const value = given[place] ?? ''
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value)
    else if (part !== value) return undefined
  }
  return params
}

/** Reads an address; an unknown one leads to Dziś. */
export function placeOf(hash: string): Place {
  const [path = '/', search = ''] = hash.replace(/^#/, '').split('?')
  const query: Query = Object.fromEntries(new URLSearchParams(search))
  for (const [name, pattern] of Object.entries(routes)) {
    const params = matched(pattern, path === '' ? '/' : path)
    if (params !== undefined) return { name, params, query } as Place
  }
  return { name: 'today', params: {}, query: {} }
}
