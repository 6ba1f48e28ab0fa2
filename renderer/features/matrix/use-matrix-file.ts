import { useState } from 'react'
import { largestMatrixFile, type MatrixFileFault, readMatrixFile } from '#domain/matrix-file.ts'
import { useSession } from '../../api/session-context.ts'
import { useCommand } from '../../api/use-command.ts'
import type { Texts } from '../../text/polish.ts'
import { useTexts } from '../../text/use-texts.ts'
import { notify } from '../../ui/notify.tsx'

type Fault = MatrixFileFault | { readonly type: 'unreadable' }

/** Reads the file of another network and puts it beside ours; says why where it cannot. */
export const useMatrixFile = (onTaken: () => void) => {
  const t = useTexts()
  const { directory } = useSession()
  const [fault, setFault] = useState<Fault>()
  const { run, waiting, sentence, clear } = useCommand('takeMatrix')

  const take = async (chosen: File): Promise<void> => {
    setFault(undefined)
    clear()
    // Asked before a byte is read.
    if (chosen.size > largestMatrixFile * 2) return setFault({ type: 'tooLarge', most: largestMatrixFile })
    const text = await chosen.text().catch(() => undefined)
    if (text === undefined) return setFault({ type: 'unreadable' })
    const read = readMatrixFile(
      text,
      directory.workers.map(({ alias }) => alias),
    )
    if (!read.ok) return setFault(read.error)
    const { file, leftOut } = read.value
    const taken = await run({ file })
    if (!taken.ok) return
    const { network } = file
    notify({
      text: t =>
        leftOut === 0 ? t.matrix.taken(network) : t.matrix.takenWithout({ network, count: leftOut }),
    })
    onTaken()
  }

  return {
    take,
    waiting,
    refused: fault === undefined ? sentence : faultWords(t, fault),
  }
}

const faultWords = (t: Texts, fault: Fault): string => {
  const { faults } = t.matrix
  switch (fault.type) {
    case 'otherVersion':
      return faults.otherVersion(fault.version)
    case 'personalData':
      return faults.personalData(fault.path)
    case 'invalid':
      return faults.invalid(fault.path)
    default:
      return faults[fault.type]
  }
}
