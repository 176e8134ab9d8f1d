import type { WhatIfPart } from '@moc/contract'
import styles from './what-if-card.module.css'

interface SliderProps {
  readonly table: WhatIfPart
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly label: string
  /** What a screen reader says of the position. */
  readonly said: string
}

/** The slider itself, more wanted to the right, with a tick at the pace so far. */
export function WhatIfSlider({ table, index, onIndex, label, said }: SliderProps) {
  const { paces, paceSoFar } = table
  const [from, to] = [paces[0] ?? 0, paces.at(-1) ?? 1]
  const share = (pace: number) => (pace - from) / (to - from)
  const tick = paceSoFar === null ? null : share(paceSoFar)
  return (
    <div className={styles['slider']} style={{ '--filled': share(paces[index] ?? from), '--tick': tick ?? 0 } as React.CSSProperties}>
      <input
        type="range"
        min={0}
        max={paces.length - 1}
        step={1}
        value={index}
        aria-label={label}
        aria-valuetext={said}
        onChange={({ target }) => onIndex(Number(target.value))}
      />
      {tick !== null && tick >= 0 && tick <= 1 && <i aria-hidden="true" />}
    </div>
  )
}
