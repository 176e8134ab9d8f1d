import { drawReliability, formatNumber, formatShare, methodProofWords, sharedWords, type ReliabilityInput } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './reliability.module.css'

const side = 300
const ticks = [0, 0.25, 0.5, 0.75, 1]

/** What was said against what came true, the diagonal being exactly right; the table beside it has the same numbers. */
export function ReliabilityChart({ name, bands }: { name: string; bands: readonly ReliabilityInput[] }) {
  const language = useLanguage()
  const words = useWords(methodProofWords)
  const shared = useWords(sharedWords)
  const dots = drawReliability(bands)
  const up = (share: number) => side - share * side
  const said = dots.map(({ band, happened, forecasts }) =>
    words.point(shared.bands[band]!, formatShare(happened, language), formatNumber(forecasts, 0, language)),
  )
  return (
    <figure className={styles['chart']}>
      <figcaption>{words.chartTitle(name)}</figcaption>
      <svg viewBox={`-64 -10 ${side + 82} ${side + 62}`} role="img" aria-label={words.chartAlt(`${said.join('; ')}.`)}>
        {ticks.map((tick) => (
          <g key={tick}>
            <path d={`M0 ${up(tick)}H${side}`} className={styles['grid']} />
            <text x={-6} y={up(tick) + 4} textAnchor="end">
              {formatNumber(tick * 100, 0, language)}%
            </text>
            <text x={tick * side} y={side + 16} textAnchor="middle">
              {formatNumber(tick * 100, 0, language)}%
            </text>
          </g>
        ))}
        <path d={`M0 ${side}L${side} 0`} className={styles['diagonal']} />
        {dots.map(({ band, said: x, happened, lo, hi }) => (
          <g key={band}>
            <path d={`M${x * side} ${up(lo)}V${up(hi)}`} className={styles['interval']} />
            <circle cx={x * side} cy={up(happened)} r={5} />
          </g>
        ))}
        <text x={side / 2} y={side + 38} textAnchor="middle">
          {words.spoken} →
        </text>
        <text transform={`translate(-52 ${side / 2}) rotate(-90)`} textAnchor="middle">
          {words.happened} →
        </text>
      </svg>
      <p>{words.diagonal}</p>
    </figure>
  )
}
