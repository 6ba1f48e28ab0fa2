import { type HsdsFile, type HsdsFileFault, openHsdsText } from '#domain/hsds-file.ts'
import { largestHsdsFile } from '#domain/hsds-rows.ts'
import { err, type Result } from '#domain/result.ts'

/** The bytes of a file as its contents: the limit is asked first, then the encoding, then what stands in it. */
export const openHsdsBytes = (bytes: Uint8Array): Result<HsdsFile, HsdsFileFault> => {
  if (bytes.length > largestHsdsFile) return err({ type: 'tooLarge', bytes: bytes.length })
  try {
    return openHsdsText(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return err({ type: 'encoding' })
  }
}
