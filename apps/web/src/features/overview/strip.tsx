import type { AssessmentRow } from '@moc/core'
import type { OverviewView } from '@moc/contract'
import { drawStrip, isPast, overviewWords, type StripFigure, type StripGlyph } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef, type CSSProperties, type KeyboardEvent } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { labelOf, nameOf, sayGlyph } from './say-row.ts'
import { linkToWorking } from './selection-link.ts'
import styles from './strip.module.css'

const glyphSize = 18
const textSize = 12
/** A4 between administrative margins, in pixels. */
const printedWidth = 600

/** Every part that can be judged as one glyph on a ruler from 0 to 100%; choosing one opens its working. */
export function Strip({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).strip
  const frame = useRef<HTMLElement>(null)
  const measured = useElementWidth(frame, 820)
  const width = usePrinting() ? printedWidth : measured
  const { assessments, selection } = overview
  const past = isPast(selection.horizon, selection.asOf)
  const strip = useMemo(
    () =>
      drawStrip(
        assessments.map((row) => ({ key: row.targetVersion, label: labelOf(row), status: row.status, probability: row.probability ?? null })),
        { width, glyphSize, textSize, zoneNames: words.zones },
      ),
    [assessments, width, words],
  )
  const rows = new Map(assessments.map((row) => [row.targetVersion, row]))
  return (
    <figure ref={frame} className={styles['strip']} aria-label={words.title}>
      {strip.glyphs.length === 0 ? (
        <p className={styles['nothing']}>
          {words.nothing} <Link to="/du-lieu">{words.bringData}</Link>
        </p>
      ) : (
        <>
          <Ruler strip={strip} rows={rows} overview={overview} />
          <figcaption>{past ? words.captionPast(selection.horizon) : words.caption(selection.horizon)}</figcaption>
        </>
      )}
      {strip.beside.length > 0 && strip.glyphs.length > 0 && (
        <p className={styles['beside']}>
          <span>
            <StatusIcon status="notAssessable" size={13} /> {past ? words.besidePast : words.beside}
          </span>
          {strip.beside.map((key) => (
            <a key={key} href={`#t-${key}`} title={nameOf(rows.get(key)!, language)}>
              {labelOf(rows.get(key)!)}
            </a>
          ))}
        </p>
      )}
    </figure>
  )
}

function Ruler({ strip, rows, overview }: { strip: StripFigure; rows: ReadonlyMap<string, AssessmentRow>; overview: OverviewView }) {
  const { width, height, ruler } = strip
  return (
    <div className={styles['ruler']} style={{ aspectRatio: `${width} / ${height}` }}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {strip.zones.map((zone) => (
          <g key={zone.name}>
            <rect x={zone.box.left} y="0" width={zone.box.right - zone.box.left} height={zone.box.bottom} className={styles['zone']} data-zone={zone.name} />
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
            <path d={`M${tick.x} ${(ruler?.y ?? 0) - (tick.major ? 4 : 0)}v${tick.major ? 10 : 5}`} className={styles['tick']} data-major={tick.major ? '' : undefined} />
            {tick.label && (
              <text x={(tick.label.box.left + tick.label.box.right) / 2} y={tick.label.box.bottom - textSize * 0.3} textAnchor="middle" className={styles['tickText']}>
                {tick.label.text}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ul onKeyDown={moveBetweenGlyphs}>
        {strip.glyphs.map((glyph) => (
          <Glyph key={glyph.key} glyph={glyph} strip={strip} row={rows.get(glyph.key)!} overview={overview} />
        ))}
      </ul>
    </div>
  )
}

function Glyph({ glyph, strip, row, overview }: { glyph: StripGlyph; strip: StripFigure; row: AssessmentRow; overview: OverviewView }) {
  const language = useLanguage()
  const left = Math.min(glyph.glyph.left, glyph.text.left) - 1
  const right = Math.max(glyph.glyph.right, glyph.text.right) + 1
  const share = (part: number, whole: number) => `${(part / whole) * 100}%`
  const place: CSSProperties = {
    insetInlineStart: share(left, strip.width),
    insetBlockStart: share(glyph.text.top, strip.height),
    inlineSize: share(right - left, strip.width),
    blockSize: share(glyph.glyph.bottom - glyph.text.top, strip.height),
  }
  const says = sayGlyph(row, language)
  const inside = (
    <>
      <span aria-hidden="true">{glyph.label}</span>
      <StatusIcon status={glyph.status} size={glyphSize} />
      <span className={styles['tip']} data-side={left > strip.width / 2 ? 'end' : 'start'} aria-hidden="true">
        {says}
      </span>
    </>
  )
  const working = linkToWorking(row, overview.selection)
  return (
    <li style={place}>
      {working === null ? (
        <a href={`#t-${row.targetVersion}`} aria-label={says}>
          {inside}
        </a>
      ) : (
        <Link {...working} aria-label={says}>
          {inside}
        </Link>
      )}
    </li>
  )
}

/** Arrow keys go from glyph to glyph along the ruler; Home and End to the ends. */
function moveBetweenGlyphs(event: KeyboardEvent<HTMLUListElement>) {
  const links = [...event.currentTarget.querySelectorAll('a')].toSorted((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left)
  const here = links.indexOf(document.activeElement as HTMLAnchorElement)
  const steps: Record<string, number> = { ArrowRight: here + 1, ArrowUp: here + 1, ArrowLeft: here - 1, ArrowDown: here - 1, Home: 0, End: links.length - 1 }
  const next = steps[event.key]
  if (next === undefined || here === -1) return
  event.preventDefault()
  links[Math.min(links.length - 1, Math.max(0, next))]?.focus()
}
