import type { SourcesView } from '@moc/contract'
import { formatInstant, sourceWords } from '@moc/figures'
import { useWords } from '../../../language/use-language.ts'
import panel from '../../../ui/panel.module.css'
import details from '../details.module.css'
import { nameSeries } from './name-series.ts'

/** Every choice that was made, the newest first, with who, when and why. */
export function SeriesHistory({ sources: { history } }: { sources: SourcesView }) {
  const words = useWords(sourceWords)
  if (history.length === 0) return null
  return (
    <details className={details['details']}>
      <summary>
        {words.history} ({history.length})
      </summary>
      <dl className={details['facts']}>
        {history.map((choice) => (
          <div key={choice.revision}>
            <dt>{formatInstant(choice.at)}</dt>
            <dd>
              <b>{nameSeries(choice.series, words.main)}</b>, {choice.everywhere ? words.why.everywhere : words.why.here} ·{' '}
              {choice.by ?? words.why.unnamed}
              <p className={panel['quiet']}>{words.why.because(choice.why)}</p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
