import { config } from 'zod'

// The page's policy lets no code be made from text, so zod must not try.
config({ jitless: true })
