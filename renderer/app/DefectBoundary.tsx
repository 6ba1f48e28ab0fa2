import { Component, type ErrorInfo, type ReactNode } from 'react'
import { DefectScreen } from './DefectScreen.tsx'

export interface DefectBoundaryProps {
  readonly children: ReactNode
  /** Writes the defect to the log: name and stack only, never what was on the screen. */
  readonly onDefect?: (defect: {
    readonly reference: string
    readonly name: string
    readonly stack: string
  }) => void
}

interface DefectBoundaryState {
  readonly reference: string | undefined
}

/** Catches a defect of a screen once, gives it a reference, and keeps the rest of the app standing. */
export class DefectBoundary extends Component<DefectBoundaryProps, DefectBoundaryState> {
  override state: DefectBoundaryState = { reference: undefined }

  static getDerivedStateFromError(): DefectBoundaryState {
    return { reference: crypto.randomUUID().slice(0, 8).toUpperCase() }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.props.onDefect?.({
      reference: this.state.reference ?? '',
      name: error.name,
      stack: `${error.stack ?? ''}\n${info.componentStack ?? ''}`,
    })
  }

  override render(): ReactNode {
    const { reference } = this.state
    if (reference === undefined) return this.props.children
    return <DefectScreen reference={reference} onRetry={() => this.setState({ reference: undefined })} />
  }
}
