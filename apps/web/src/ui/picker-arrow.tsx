import styles from './pickers.module.css'

/** The sign that a list opens here. */
export function PickerArrow() {
  return (
    <svg className={styles['arrow']} width="9" height="6" viewBox="0 0 9 6" aria-hidden="true">
      <path d="M0 0h9L4.5 6z" fill="currentColor" />
    </svg>
  )
}
