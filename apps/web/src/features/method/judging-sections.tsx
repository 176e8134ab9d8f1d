import { marks } from '@moc/core'
import { formatExact, methodWords, nameLimits, sharedWords, statusOrder } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { StatusIcon } from '../../ui/status-icon.tsx'
import styles from './method-page.module.css'

/** How a status comes about, and every number that is a convention and not arithmetic. */
export function JudgingSections({ policy }: { policy: Readonly<Record<string, number>> }) {
  const language = useLanguage()
  const words = useWords(methodWords)
  const shared = useWords(sharedWords)
  const numbers = Object.keys(words.policy) as (keyof typeof words.policy)[]
  const limits = { onTrackFrom: policy['onTrackFrom']!, unlikelyBelow: policy['unlikelyBelow']! }
  const shares = new Set(['aboutFraction', 'onTrackFrom', 'unlikelyBelow'])
  return (
    <div className={styles['columns']}>
      <section id="tinh-trang">
        <h2>{words.statuses}</h2>
        <dl className={styles['list']}>
          {statusOrder.map((status) => (
            <div key={status}>
              <dt>
                <StatusIcon status={status} /> {shared.statuses[status]}
              </dt>
              <dd>{nameLimits(shared.statusMeanings[status], limits, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2>{words.order}</h2>
        <ol className={styles['steps']}>
          {words.steps.map((step) => (
            <li key={step}>{nameLimits(step, limits, language)}</li>
          ))}
        </ol>
        <h2 id="cach-dem">{words.counting}</h2>
        <p>{words.countingText}</p>
        <h2>{words.sources}</h2>
        <p>{words.sourcesText}</p>
      </section>
      <section id="dau">
        <h2>{words.marks}</h2>
        <dl className={styles['list']}>
          {marks.map((mark) => (
            <div key={mark}>
              <dt>{shared.marks[mark]}</dt>
              <dd>{shared.markMeanings[mark]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="quy-uoc">
        <h2>{words.numbers}</h2>
        <dl className={styles['numbers']}>
          {numbers.map((name) => (
            <div key={name}>
              <dt>{words.policy[name]}</dt>
              <dd>{shares.has(name) ? `${formatExact(policy[name]! * 100, language)}%` : formatExact(policy[name]!, language)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
