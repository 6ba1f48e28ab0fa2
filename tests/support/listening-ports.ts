import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const tryRead = <T>(read: () => T, otherwise: T): T => {
  try {
    return read()
  } catch {
    // The process ended while we looked.
    return otherwise
  }
}

const parentOf = (pid: number): number =>
  Number(/^PPid:\s+(\d+)/m.exec(tryRead(() => readFileSync(`/proc/${pid}/status`, 'utf8'), ''))?.[1] ?? 0)

const withDescendants = (root: number): ReadonlyArray<number> => {
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

const socketsOf = (pid: number): ReadonlyArray<string> =>
  tryRead(() => readdirSync(`/proc/${pid}/fd`), []).flatMap(
    fd => /^socket:\[(\d+)\]$/.exec(tryRead(() => readlinkSync(`/proc/${pid}/fd/${fd}`), ''))?.[1] ?? [],
  )

const tcpListen = '0A'

const listeningSockets = (): ReadonlyMap<string, string> =>
  new Map(
    ['tcp', 'tcp6']
      .flatMap(table =>
        tryRead(() => readFileSync(`/proc/net/${table}`, 'utf8'), '')
          .split('\n')
          .slice(1),
      )
      .map(line => line.trim().split(/\s+/))
      .filter(fields => fields[3] === tcpListen)
      .map(fields => [fields[9] ?? '', fields[1] ?? '']),
  )

/** The TCP ports on which a process or any of its descendants listens; Linux tells. */
export const listeningPorts = (pid: number): ReadonlyArray<string> => {
  const listening = listeningSockets()
  return withDescendants(pid)
    .flatMap(socketsOf)
    .flatMap(socket => listening.get(socket) ?? [])
}
