/** A milestone: the stone that stands at the side of the road. */
export function Logo() {
  return (
    <svg width="20" height="26" viewBox="0 0 20 26" aria-hidden="true" focusable="false">
      <path d="M2 26V9.5a8 8 0 0 1 16 0V26z" fill="currentColor" />
      <path d="M6 11h8M6 15.5h8" stroke="var(--panel)" strokeWidth="2" />
    </svg>
  )
}
