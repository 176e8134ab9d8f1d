import type { BeforeAfterRowView, BeforeAfterView } from '@moc/contract'
import { beforeAfterWords, formatExact } from '@moc/figures'
import { Fragment, useRef } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { namePlace } from '../../places/name-place.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { ChangeRow } from './change-row.tsx'
import styles from './change-table.module.css'
import { chooseAxes } from './choose-axes.ts'
import { nameEvent } from './name-event.ts'
import { Ruler } from './ruler.tsx'

/** A4 between administrative margins is 605 px wide; this is what the picture's column holds of it. */
const printedPicture = 126

/** What the other columns leave: the name, two values, the difference and the words need the rest. */
function sizePicture(width: number, layout: 'wide' | 'middle' | 'cards'): number {
  if (layout === 'cards') return Math.min(520, width - 34)
  return layout === 'middle' ? 150 : Math.round(Math.min(620, width - 960))
}

/** Every indicator by task: before, after, the difference, and how sure it is. */
export function ChangeTable({ view }: { view: BeforeAfterView }) {
  const language = useLanguage()
  const words = useWords(beforeAfterWords)
  const frame = useRef<HTMLDivElement>(null)
  const width = useElementWidth(frame, 1344)
  const printing = usePrinting()
  const layout = printing || width >= 1160 ? 'wide' : width >= 880 ? 'middle' : 'cards'
  const picture = printing ? printedPicture : sizePicture(width, layout)
  const rows = view.groups.flatMap((group) => group.rows)
  const axes = chooseAxes(rows)
  const { columns, caption, noRows } = words.table
  return (
    <section aria-label={words.title}>
      <p className={styles['legend']}>{listLegend(rows, axes.shares, language).join(' · ')}</p>
      <div ref={frame} className={styles['frame']} data-layout={layout}>
        <table role="table">
          <caption className="visually-hidden">{caption(nameEvent(view.event, language), namePlace(view.place, language))}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col" className={styles['indicator']}>
                {columns.indicator}
              </th>
              <th role="columnheader" scope="col" className={styles['number']}>
                {columns.before}
              </th>
              <th role="columnheader" scope="col" className={styles['picture']} style={{ inlineSize: picture + 24 }}>
                <span className="visually-hidden">{columns.picture}</span>
                {axes.shares && <Ruler axis={axes.shares} width={picture} />}
              </th>
              <th role="columnheader" scope="col" className={styles['number']}>
                {columns.after}
              </th>
              <th role="columnheader" scope="col" className={styles['change']}>
                {columns.change}
              </th>
              <th role="columnheader" scope="col" className={styles['certainty']}>
                {columns.certainty}
              </th>
            </tr>
          </thead>
          {view.groups.map((group) => (
            <tbody key={group.objective?.no ?? 'others'} role="rowgroup">
              <tr role="row" className={styles['task']}>
                <th role="columnheader" scope="colgroup" colSpan={6}>
                  {nameGroup(view, group.objective, language)}
                  {group.rows.length === 0 && <span className={styles['empty']}> — {noRows}</span>}
                </th>
              </tr>
              {withPartsBelow(group.rows).map((row) => (
                <Fragment key={row.code}>
                  <ChangeRow row={row} view={view} axis={axes.axisOf(row)} picture={picture} isPart={isPartIn(row, group.rows)} />
                </Fragment>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  )
}

function listLegend(rows: readonly BeforeAfterRowView[], shares: { from: number; to: number } | null, language: 'vi' | 'en'): string[] {
  const words = beforeAfterWords[language].legend
  const targets = rows.flatMap(({ target }) => target ?? [])
  const years = [...new Set(targets.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b)
  return [
    words.marks,
    ...(targets.length > 0 ? [words.target(years.join(', '))] : []),
    ...(shares ? [words.shares(formatExact(shares.from, language), formatExact(shares.to, language))] : []),
    ...(rows.some(({ scale }) => scale !== 'share') ? [words.own] : []),
  ]
}

type Objective = BeforeAfterView['groups'][number]['objective']

function nameGroup({ event, groups }: BeforeAfterView, objective: Objective, language: 'vi' | 'en'): string {
  const words = beforeAfterWords[language].table
  const hasTasks = groups.some((group) => group.objective !== null)
  if (objective === null) return hasTasks ? words.others : words.othersNoTasks
  const short = language === 'vi' ? objective.shortVi : objective.shortEn
  if (objective.no === 0) return short
  return event.strategy === 'NQ-11-2007' ? words.task(objective.no, short) : words.objective(objective.no, short)
}

/** Parts stand right below what they are parts of; what is a part of another group's row stays where it is. */
function withPartsBelow(rows: readonly BeforeAfterRowView[]): BeforeAfterRowView[] {
  return rows.filter((row) => !isPartIn(row, rows)).flatMap((row) => [row, ...rows.filter((part) => part.partOf === row.code)])
}

function isPartIn(row: BeforeAfterRowView, rows: readonly BeforeAfterRowView[]): boolean {
  return row.partOf !== null && rows.some(({ code }) => code === row.partOf)
}
