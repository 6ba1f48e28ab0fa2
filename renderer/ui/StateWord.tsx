import { labelOf } from '../text/label-of.ts'

/** A state is a word, never a coloured badge: „odebrane”, „zwrócone do uzupełnienia”. */
export function StateWord({ status }: { readonly status: string }) {
  return <>{labelOf('status', status)}</>
}
