import type { AssessmentRow } from '@moc/core'
import type { StripFigure, StripGlyph } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import type { CSSProperties } from 'react'
import { useLanguage } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import { sayGlyph } from './say-row.ts'
import { linkToWorking, type TakenSelection } from './selection-link.ts'
import styles from './strip.module.css'

interface StripGlyphLinkProps {
  readonly glyph: StripGlyph
  readonly strip: StripFigure
  readonly row: AssessmentRow
  readonly selection: TakenSelection
}

/** One glyph with its label, placed in shares of the picture so that both scale together; a sentence says what it is. */
export function StripGlyphLink({ glyph, strip, row, selection }: StripGlyphLinkProps) {
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
      <StatusIcon status={glyph.status} size={glyph.glyph.right - glyph.glyph.left} />
      <span className={styles['tip']} data-side={left > strip.width / 2 ? 'end' : 'start'} aria-hidden="true">
        {says}
      </span>
    </>
  )
  const working = linkToWorking(row, selection)
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
