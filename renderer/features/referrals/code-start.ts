import { normalResidentCode } from '#domain/resident-code.ts'

/** What was typed of a code, as the filter takes it: the prefix and signs that no code has are left out. */
export const codeStartOf = (typed: string): string => {
  const bare = normalResidentCode(typed).replaceAll(/[^0-9A-HJKMNP-TV-Z]/g, '')
  return bare.slice(0, 10)
}
