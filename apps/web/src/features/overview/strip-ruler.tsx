import type { AssessmentRow } from '@moc/core'
import type { StripFigure } from '@moc/figures'
import type { KeyboardEvent } from 'react'
import type { TakenSelection } from './selection-link.ts'
import { StripGlyphLink } from './strip-glyph-link.tsx'
import styles from './strip.module.css'

/** Side of a glyph and size of its letters, in pixels. */
export const glyphSize = 18
export const textSize = 12

interface StripRulerProps {
  readonly strip: StripFigure
  /** The parts by the key of their glyph. */
  readonly rows: ReadonlyMap<string, AssessmentRow>
  readonly selection: TakenSelection
}

/** Zones and ruler as a picture, the glyphs over it as a list of links. */
export function StripRuler({ strip, rows, selection }: StripRulerProps) {
  const { width, height, ruler } = strip
  return (
    <div className={styles['ruler']} style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {strip.zones.map((zone) => (
          <g key={zone.name}>
            <rect
              x={zone.box.left}
              y="0"
              width={zone.box.right - zone.box.left}
              height={zone.box.bottom}
              className={styles['zone']}
              data-zone={zone.name}
            />
            {zone.lines.map(({ text, box }) => (
              <text key={text} x={box.left} y={box.bottom - textSize * 0.35} className={styles['zoneName']}>
                {text}
              </text>
            ))}
          </g>
        ))}
        {ruler && <path d={`M${ruler.x1} ${ruler.y}H${ruler.x2}`} className={styles['axis']} />}
        {strip.ticks.map((tick) => (
          <g key={tick.x}>
            <path
              d={`M${tick.x} ${(ruler?.y ?? 0) - (tick.major ? 4 : 0)}v${tick.major ? 10 : 5}`}
              className={styles['tick']}
              data-major={tick.major ? '' : undefined}
            />
            {tick.label && (
              <text
                x={(tick.label.box.left + tick.label.box.right) / 2}
                y={tick.label.box.bottom - textSize * 0.3}
                textAnchor="middle"
                className={styles['tickText']}
              >
                {tick.label.text}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul onKeyDown={moveBetweenGlyphs}>
        {strip.glyphs.map((glyph) => (
          <StripGlyphLink key={glyph.key} glyph={glyph} strip={strip} row={rows.get(glyph.key)!} selection={selection} />
        ))}
      </ul>
    </div>
  )
}

/** Arrow keys go from glyph to glyph along the ruler; Home and End to the ends. */
function moveBetweenGlyphs(event: KeyboardEvent<HTMLUListElement>) {
  const links = [...event.currentTarget.querySelectorAll('a')].toSorted(
    (a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left,
  )
  const here = links.indexOf(document.activeElement as HTMLAnchorElement)
  const steps: Record<string, number> = {
    ArrowRight: here + 1,
    ArrowUp: here + 1,
    ArrowLeft: here - 1,
    ArrowDown: here - 1,
    Home: 0,
    End: links.length - 1,
  }
  const next = steps[event.key]
  if (next === undefined || here === -1) return
  event.preventDefault()
  links[Math.min(links.length - 1, Math.max(0, next))]?.focus()
}
