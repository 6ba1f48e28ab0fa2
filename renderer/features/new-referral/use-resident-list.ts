import { useMemo, useState } from 'react'
import type { ResidentChoice } from '#domain/answers.ts'
import type { ResidentCode } from '#domain/resident-code.ts'
import { useCall } from '../../api/use-call.ts'
import { openedResidents } from '../../app/opened-residents.ts'

/**
 * The persons to choose from without typing, and the walk through them with the arrows. What was typed so far is
 * taken for the beginning of a code. Read once on opening the page: no key waits for it.
 */
export function useResidentList(bare: string, onTake: (code: ResidentCode) => void) {
  const [opened] = useState(openedResidents)
  const { value: recent } = useCall('recentResidents', { opened: [...opened] })
  const [isOpen, setOpen] = useState(false)
  const [place, setPlace] = useState(0)
  const choices = useMemo(
    () => recent?.filter(({ resident }) => resident.startsWith(bare)) ?? [],
    [recent, bare],
  )
  const shown = isOpen && choices.length > 0
  const active = shown ? choices[Math.min(place, choices.length - 1)] : undefined
  const close = (): void => setOpen(false)
  const take = ({ resident }: ResidentChoice): void => {
    setOpen(false)
    onTake(resident)
  }
  const walk = (by: number): void => {
    setOpen(true)
    if (shown) setPlace((place + by + choices.length) % choices.length)
    else setPlace(by > 0 ? 0 : choices.length - 1)
  }
  /** Answers whether the key was one of the list's. */
  const press = (key: string): boolean => {
    if (choices.length > 0 && (key === 'ArrowDown' || key === 'ArrowUp')) walk(key === 'ArrowDown' ? 1 : -1)
    else if (active !== undefined && key === 'Enter') take(active)
    else if (shown && key === 'Escape') close()
    else return false
    return true
  }
  return { choices, shown, active, press, take, close }
}
