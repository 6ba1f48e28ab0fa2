import { readdirSync, readFileSync } from 'node:fs'

/** What a process of the system answers, or the given value where it ended while we looked. */
export const tryRead = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    return otherwise
  }
}

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(tryRead(() => readFileSync(`/proc/${pid}/status`, 'utf8'), ''))?.[1] ?? 0)

/** A process and all its descendants, as Linux knows them. */
export const processFamily = (root: number): ReadonlyArray<number> => {
  const pids = readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .map(Number)
  const family = new Set([root])
  for (let grown = true; grown; ) {
    const children = pids.filter(pid => !family.has(pid) && family.has(parentOf(pid)))
    for (const child of children) family.add(child)
    grown = children.length > 0
  }
  return [...family]
}

/** The processes of a family whose command line holds the given text. */
export const findInFamily = (root: number, commandPart: string): ReadonlyArray<number> =>
  processFamily(root).filter(pid =>
    tryRead(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8'), '').includes(commandPart),
  )
