import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Instant } from '#domain/time.ts'

/** A package carries the local time of its making; this one is the same in every time zone. */
const noTime = new Date(1980, 0, 1, 12)
const moments = /\d{4}-\d\d-\d\dT[\d:.]+Z/g

/**
 * The same package whenever it is made, so that the register's hash of a copy can be checked against a copy made anew:
 * nothing in it says when it was written, and what its properties say of their making is when the data are of.
 */
export const steadyZip = (bytes: Uint8Array, at: Instant): Uint8Array => {
  const moment = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    path.startsWith('docProps/') ? strToU8(strFromU8(content).replaceAll(moments, moment)) : content,
  ])
  return zipSync(Object.fromEntries(parts), { mtime: noTime })
}
