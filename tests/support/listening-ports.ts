import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { processFamily, tryRead } from './process-family.ts'

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
  return processFamily(pid)
    .flatMap(socketsOf)
    .flatMap(socket => listening.get(socket) ?? [])
}
