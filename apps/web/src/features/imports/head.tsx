import { useEffect, useRef, type ReactNode } from 'react'
import styles from './head.module.css'

interface HeadProps {
  readonly path?: ReactNode
  readonly title: string
  readonly subtitle: string
  /** Where one stands; when it changes, the title takes the focus, so that everyone hears what came of it. */
  readonly stage?: string
  readonly children?: ReactNode
}

/** Title and subtitle of one step, with what stands below them. */
export function Head({ path, title, subtitle, stage = '', children }: HeadProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(stage)
  useEffect(() => {
    if (before.current === stage) return
    before.current = stage
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [stage])
  return (
    <header className={styles['head']}>
      {path}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles['subtitle']}>{subtitle}</p>
      {children}
    </header>
  )
}
