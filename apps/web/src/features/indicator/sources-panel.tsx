import type { IndicatorPageView } from '@moc/contract'
import { indicatorWords, sharedWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from './panel.module.css'
import { SeriesItem } from './series-item.tsx'

/** The series that is used and those that stand beside it, each with its latest value and where it comes from. */
export function SourcesPanel({ page }: { page: IndicatorPageView }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).sources
  const shared = useWords(sharedWords)
  const { indicator } = page
  const definition = language === 'vi' ? indicator.definitionVi : (indicator.definitionEn ?? indicator.definitionVi)
  const facts = [
    [words.definition, definition],
    [words.numerator, indicator.numeratorVi],
    [words.denominator, indicator.denominatorVi],
    [words.rhythm, words.rhythms[indicator.rhythm]],
    [words.agency, indicator.agencyVi ?? shared.unknownAgency],
  ].filter((fact): fact is [string, string] => fact[1] !== null)
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        <p>{words.summary(page.series.length)}</p>
      </div>
      {page.series.length === 0 && <p className={panel['quiet']}>{words.none}</p>}
      <ul className={panel['rows']}>
        {page.series.map((series) => (
          <SeriesItem key={`${series.indicator} ${series.series}`} series={series} page={page} />
        ))}
      </ul>
      <details className={panel['details']} open={page.series.length <= 1}>
        <summary>{words.definition}</summary>
        <dl className={panel['facts']}>
          {facts.map(([name, text]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
