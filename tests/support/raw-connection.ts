import Database from 'better-sqlite3'

/** What someone who has the key and no scruples would use: no checks, and triggers can be dropped. */
export const rawConnection = (path: string, dek: Buffer): Database.Database => {
  const client = new Database(path, { fileMustExist: true })
  client.pragma("cipher = 'sqlcipher'")
  client.pragma('legacy = 4')
  client.pragma(`key = "x'${dek.toString('hex')}'"`)
  return client
}
