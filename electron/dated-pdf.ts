import type { Instant } from '#domain/time.ts'

/** `(D:20261124031500+00'00')`, as the print engine writes the moment of printing; the time zone has several forms. */
const datePattern = /\/(CreationDate|ModDate) \(D:\d{14}([^)]*)\)/g

/**
 * The same PDF with another moment of printing in it, so that a frozen report printed again is the same file, byte by
 * byte. The dates keep their length: nothing else in the file moves.
 */
export const datedPdf = (pdf: Uint8Array, at: Instant): Uint8Array => {
  const stamp = new Date(at).toISOString().replaceAll(/\D/g, '').slice(0, 14)
  const text = Buffer.from(pdf).toString('latin1')
  const dated = text.replaceAll(
    datePattern,
    (_, name: string, zone: string) => `/${name} (D:${stamp}${zone})`,
  )
  return Buffer.from(dated, 'latin1')
}
