/** Two runners' lanes and the baton between them: the outgoing runner ends where the next has already begun. */
export function Logo() {
  return (
    <svg width="28" height="20" viewBox="0 0 28 20" aria-hidden="true">
      <path d="M0 2.2h13.4v4.2H0zM14.6 13.6H28v4.2H14.6z" style={{ fill: 'var(--ink)' }} />
      <rect
        x="3.6"
        y="7.7"
        width="20.8"
        height="4.6"
        rx="2.3"
        transform="rotate(52 14 10)"
        style={{ fill: 'var(--ink)', stroke: 'var(--page)', strokeWidth: 1.8 }}
      />
    </svg>
  )
}
