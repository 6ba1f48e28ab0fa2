import { createContext, useContext } from 'react'
import type { Directory, SessionInfo } from '#domain/answers.ts'

export type Session = SessionInfo & { readonly directory: Directory }

export const SessionContext = createContext<Session | undefined>(undefined)

/** Who works here and what the network is; only below an unlocked vault. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (session === undefined) throw new Error('no session above this screen')
  return session
}
