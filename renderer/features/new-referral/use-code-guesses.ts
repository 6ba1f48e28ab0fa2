import { useMemo } from 'react'
import type { ResidentChoice } from '#domain/answers.ts'
import { guessedCodes } from '#domain/guess-resident-code.ts'
import { codeLength, isResidentCode, type ResidentCode } from '#domain/resident-code.ts'
import { useCall } from '../../api/use-call.ts'

export type CodeGuess = { readonly code: ResidentCode; readonly choice: ResidentChoice | undefined }

const most = 3

/**
 * What was meant by a code with a mistake. A code in use here is nearly always the one, since two mistakes hardly
 * ever lead to another known code; otherwise the check symbols tell, without asking anybody.
 */
export function useCodeGuesses(bare: string): readonly CodeGuess[] {
  const isWrong = bare.length === codeLength && !isResidentCode(bare)
  const { value: near } = useCall(
    'nearResidents',
    { typed: isWrong ? bare : '0000000000' },
    { enabled: isWrong },
  )
  const computed = useMemo(() => (isResidentCode(bare) ? [] : guessedCodes(bare)), [bare])
  if (isWrong && near !== undefined && near.length > 0)
    return near.map(choice => ({ code: choice.resident, choice }))
  return computed.map(code => ({ code, choice: undefined })).slice(0, most)
}
