import type { IndicatorPageView } from '@moc/contract'
import { indicatorWords, sharedWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import details from './details.module.css'
import { SeriesItem } from './series-item.tsx'

/** The series that is used and those that stand beside it, each with its latest value and where it comes from. */
export function SourcesPanel({ page }: { page: IndicatorPageView }) {
  const language = useLanguage()
  const words = useWords(indicatorWords).sources
  const shared = useWords(sharedWords)
  const { indicator } = page
  const english = language === 'en' ? indicator.definitionEn : null
  // What the catalogue says in Vietnamese alone is marked as such.
  const facts: { name: string; text: string | null; lang?: 'vi' }[] = [
    english === null ? { name: words.definition, text: indicator.definitionVi, lang: 'vi' } : { name: words.definition, text: english },
    { name: words.numerator, text: indicator.numeratorVi, lang: 'vi' },
    { name: words.denominator, text: indicator.denominatorVi, lang: 'vi' },
    { name: words.rhythm, text: words.rhythms[indicator.rhythm] },
    indicator.agencyVi === null
      ? { name: words.agency, text: shared.unknownAgency }
      : { name: words.agency, text: indicator.agencyVi, lang: 'vi' },
  ]
  return (
    <section className={panel['panel']}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        <p>{words.summary(page.series.length)}</p>
      </div>
      {page.series.length === 0 && <p className={panel['quiet']}>{words.none}</p>}
      <ul className={details['rows']}>
        {page.series.map((series) => (
          <SeriesItem key={`${series.indicator} ${series.series}`} series={series} page={page} />
        ))}
      </ul>
      <details className={details['details']} open={page.series.length <= 1}>
        <summary>{words.definition}</summary>
        <dl className={details['facts']}>
          {facts.map(
            ({ name, text, lang }) =>
              text !== null && (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd lang={lang}>{text}</dd>
                </div>
              ),
          )}
        </dl>
      </details>
    </section>
  )
}
