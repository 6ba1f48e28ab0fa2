/** Why a file could not be written where a person wanted it: no room left, or any other reason of the place. */
export const writeFailureOf = (thrown: unknown): 'DiskFull' | 'CannotWriteFile' =>
  thrown instanceof Error && 'code' in thrown && (thrown.code === 'ENOSPC' || thrown.code === 'EDQUOT')
    ? 'DiskFull'
    : 'CannotWriteFile'
