import type { BeforeAfterRowView } from '@moc/contract'
import { conclusionWords, formatNumber, unitOfChange, writeChange, writeP } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './working.module.css'

/** The trend of the whole series, the segmented line with its sensitivity, and which ways to compare are not open and why. */
export function WorkingTests({ row }: { row: BeforeAfterRowView }) {
  const language = useLanguage()
  const words = useWords(conclusionWords)
  const { trend, sen, segmented, choice } = row
  const unit = unitOfChange(row, language)
  const change = (value: number) => `${writeChange(value, row, language)} ${unit}`
  const size = (value: number) => formatNumber(value, 2, language)
  const closed = choice.methods.filter(({ whyNot }) => whyNot !== null && whyNot !== 'counts-known')
  const trendLines = [
    trend &&
      words.working.mannKendall(formatNumber(trend.s, 0, language), String(trend.n), writeP(trend.p, language), trend.method === 'exact'),
    sen &&
      `${words.working.sen(change(sen.slope))}, ${sen.lo === null || sen.hi === null ? words.working.senNoInterval : words.working.senInterval(change(sen.lo), change(sen.hi))}`,
  ]
  const segmentedLines = segmented && [
    words.working.level(change(segmented.levelChange), size(segmented.neweyWest.levelChange)),
    words.working.slope(change(segmented.trendChange), size(segmented.neweyWest.trendChange)),
    segmented.durbinWatson === null ? null : words.working.durbinWatson(size(segmented.durbinWatson)),
    segmented.praisWinsten &&
      words.working.praisWinsten(change(segmented.praisWinsten.terms.levelChange), size(segmented.praisWinsten.rho)),
  ]
  return (
    <dl className={styles['facts']}>
      <Lines title={words.working.trend} lines={trendLines} />
      <Lines title={words.working.segmented} lines={segmentedLines ?? []} />
      <Lines
        title={words.working.notOpen}
        lines={closed.map(({ method, whyNot }) => `${words.methods[method]}: ${words.whyNot[whyNot!]}`)}
      />
    </dl>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly (string | null)[] }) {
  const known = lines.filter((line) => line !== null)
  if (known.length === 0) return null
  return (
    <div>
      <dt>{title}</dt>
      {known.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  )
}
