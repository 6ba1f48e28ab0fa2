import 'react'

declare module 'react' {
  /** Custom properties that a style module reads. */
  interface CSSProperties {
    '--way'?: string
  }
}
