const root = document.getElementById('root')

/** A stand-in for the printed pages. */
const renderReport = (value: unknown): void => {
  if (root !== null) root.textContent = JSON.stringify(value)
}

Object.assign(window, { renderReport, renderRecoveryKey: renderReport })
