const hues: Readonly<Record<string, string>> = { community_hub: 'hub' }
const known: ReadonlySet<string> = new Set(['mops', 'cas', 'pal', 'tpd', 'sw', 'mowis', 'zzm', 'hub'])

/** The name of an institution's colour token: `var(--<hue>)`, `-text`, `-wash`. Unknown institutions are ink. */
export const institutionHue = (institution: string): string => {
  const hue = hues[institution] ?? institution
  return known.has(hue) ? hue : 'ink-3'
}
