import type { Status } from '@moc/core'
import { ringDash, statusShapes } from '@moc/figures'
import styles from './status-icon.module.css'

/** The sign of a status. It is never alone: its word stands beside it or in the label of what holds it. */
export function StatusIcon({ status, size = 16 }: { status: Status; size?: number }) {
  const shape = statusShapes[status]
  return (
    <svg
      className={styles['icon']}
      data-status={status}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {shape.fill && <path d={shape.fill} fill="currentColor" />}
      {shape.cut && <path d={shape.cut} fill="none" stroke="var(--panel)" strokeWidth="2.6" />}
      {shape.ring && <path d={shape.ring} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={ringDash} />}
    </svg>
  )
}
