import { useEffect } from 'react'
import type { ResidentCode } from '#domain/resident-code.ts'

const most = 8

/** The persons looked at since the vault was opened, the newest first; kept in this window and nowhere else. */
let opened: readonly ResidentCode[] = []

export const openedResidents = (): readonly ResidentCode[] => opened

/** With the lock everything is forgotten. */
export const forgetOpenedResidents = (): void => {
  opened = []
}

/** Keeps in mind that this person's page, or a referral of theirs, was looked at. */
export function useOpenedResident(resident: ResidentCode | null): void {
  useEffect(() => {
    if (resident !== null) opened = [resident, ...opened.filter(known => known !== resident)].slice(0, most)
  }, [resident])
}
