import type { OverviewView } from '@moc/contract'
import { drawStrip, isPast, overviewWords } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useMemo, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { labelOf, nameOf } from './say-row.ts'
import { glyphSize, StripRuler, textSize } from './strip-ruler.tsx'
import styles from './strip.module.css'

/** A4 between administrative margins, in pixels. */
const printedWidth = 600

/** Every part that can be judged as one glyph on a ruler from 0 to 100%; choosing one opens its working. */
export function Strip({ overview }: { overview: OverviewView }) {
  const language = useLanguage()
  const words = useWords(overviewWords).strip
  const frame = useRef<HTMLElement>(null)
  const measured = useElementWidth(frame, 820)
  const width = usePrinting() ? printedWidth : measured
  const { assessments, selection, limits } = overview
  const past = isPast(selection.horizon, selection.asOf)
  const strip = useMemo(
    () =>
      drawStrip(
        assessments.map((row) => ({
          key: row.targetVersion,
          label: labelOf(row),
          status: row.status,
          probability: row.probability ?? null,
        })),
        { width, glyphSize, textSize, zoneNames: words.zones, limits },
      ),
    [assessments, width, words, limits],
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
          <StripRuler strip={strip} rows={rows} selection={selection} />
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
