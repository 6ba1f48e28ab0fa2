const storeKey = 'sztafeta.single-keys'

/** Whether single letters act as shortcuts (WCAG 2.1.4: they can be switched off in Ustawienia). */
export const singleKeysOn = (): boolean => localStorage.getItem(storeKey) !== 'off'

export const setSingleKeys = (on: boolean): void => {
  if (on) localStorage.removeItem(storeKey)
  else localStorage.setItem(storeKey, 'off')
}
