/** A line longer than this is thrown away while it comes in; nothing in the contract is nearly as long. */
export const longestLine = 16 * 1024 * 1024

export type JsonLine = { readonly kind: 'value'; readonly value: unknown } | { readonly kind: 'malformed' }

/** Splits a stream into lines as they arrive and reads each as JSON. Blank lines are passed over. */
export async function* jsonLines(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<JsonLine, void> {
  const decoder = new TextDecoder('utf-8')
  let begun = ''
  let tooLong = false
  for await (const part of input) {
    const lines = (typeof part === 'string' ? part : decoder.decode(part, { stream: true })).split('\n')
    for (const [place, text] of lines.entries()) {
      if (!tooLong) begun += text
      if (begun.length > longestLine) {
        tooLong = true
        begun = ''
      }
      if (place === lines.length - 1) break
      if (tooLong) yield { kind: 'malformed' }
      else if (begun.trim() !== '') yield read(begun)
      begun = ''
      tooLong = false
    }
  }
  if (tooLong) yield { kind: 'malformed' }
  else if (begun.trim() !== '') yield read(begun)
}

const read = (line: string): JsonLine => {
  try {
    return { kind: 'value', value: JSON.parse(line) }
  } catch {
    return { kind: 'malformed' }
  }
}
