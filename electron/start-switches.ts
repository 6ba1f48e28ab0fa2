import { resolve } from 'node:path'

const folderAfter = (name: string): string | undefined => {
  const argument = process.argv.find(candidate => candidate.startsWith(`--${name}=`))
  return argument === undefined ? undefined : resolve(argument.slice(name.length + 3))
}

/** What a start can be told: `--user-data-dir=` for a profile of its own, `--vault=` for the folder to open. */
export const startSwitches = {
  userDataFolder: folderAfter('user-data-dir'),
  vaultFolder: folderAfter('vault'),
}
