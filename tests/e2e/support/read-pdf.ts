import { inflateSync } from 'node:zlib'

export type PdfFacts = {
  readonly pages: number
  /** Width and height in points of every page; A4 is 595 × 842. */
  readonly sizes: readonly string[]
  readonly isTagged: boolean
  readonly language: string | undefined
  readonly fontKinds: ReadonlySet<string>
  /** Everything that the outline and the structure say as text, and the title. */
  readonly said: string
}

/** What a PDF of Chromium says of itself: its objects, with the compressed ones inflated. */
export const readPdf = (bytes: Buffer): PdfFacts => {
  const text = [bytes.toString('latin1'), ...inflated(bytes)].join('\n')
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*[\d.]+\s+[\d.]+\s+([\d.]+)\s+([\d.]+)\s*\]/g)]
  return {
    pages: [...text.matchAll(/\/Type\s*\/Page\b/g)].length,
    sizes: boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`),
    isTagged: /\/MarkInfo\s*<<[^>]*\/Marked true/.test(text) && text.includes('/StructTreeRoot'),
    language: /\/Lang\s*\(([^)]*)\)/.exec(text)?.[1],
    fontKinds: new Set(
      [...text.matchAll(/\/Type\s*\/Font\b[^>]*?\/Subtype\s*\/(\w+)|\/Subtype\s*\/(Type\w+|TrueType)/g)].map(
        ([, first, second]) => first ?? second ?? '',
      ),
    ),
    said: [...text.matchAll(/<FEFF([0-9A-F]+)>|\(((?:\\.|[^()\\])*)\)/gi)]
      .map(([, hex, plain]) =>
        hex === undefined ? latinOrUtf16(plain ?? '') : utf16(Buffer.from(hex, 'hex')),
      )
      .join('\n'),
  }
}

const inflated = (bytes: Buffer): readonly string[] => {
  const parts: string[] = []
  const open = Buffer.from('stream')
  for (let at = bytes.indexOf(open); at !== -1; at = bytes.indexOf(open, at + open.length)) {
    if (bytes.subarray(at - 3, at).toString('latin1') === 'end') continue
    const from = at + open.length + (bytes[at + open.length] === 13 ? 2 : 1)
    try {
      parts.push(inflateSync(bytes.subarray(from)).toString('latin1'))
    } catch {
      // Fonts and pictures that are stored another way.
    }
  }
  return parts
}

const utf16 = (bytes: Buffer): string => Buffer.from(bytes).swap16().toString('utf16le')

const latinOrUtf16 = (plain: string): string => {
  const bytes = Buffer.from(
    plain.replaceAll(/\\([0-7]{3}|.)/gs, (_, code: string) =>
      /^\d/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : code,
    ),
    'latin1',
  )
  return bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0 ? utf16(bytes.subarray(2)) : plain
}
