import type { MethodsView } from '@moc/contract'
import { formatNumber, methodProofWords, reliabilityWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { FigureTable } from './figure-table.tsx'
import { M3Table } from './m3-table.tsx'
import styles from './method-page.module.css'

/** What the back-tests found, beside the references, and where the forecaster loses. */
export function BacktestSection({ methods }: { methods: MethodsView }) {
  const language = useLanguage()
  const words = useWords(methodProofWords)
  const kinds = useWords(reliabilityWords)
  const { backtest, againstR, m3 } = methods
  const score = (value: number) => formatNumber(value, 3, language)
  const share = (value: number) => `${formatNumber(value * 100, 0, language)}%`
  const modelName = (model: string) => words.models[model] ?? model
  const columns = [words.model, words.brier, words.ece, words.cover80, words.cover95]
  const modelRows = (models: typeof backtest.models) =>
    models.map(({ model, brier, ece, c80, c95 }) => [modelName(model), score(brier), score(ece), share(c80), share(c95)])
  const alone = (name: string, brier: number) => [name, score(brier), '–', '–', '–']
  const { baselines } = backtest
  const lost = backtest.families.filter(({ brier, baseRate }) => brier > baseRate).map(({ family }) => kinds.families[family] ?? family)
  return (
    <section id="thu-lai" className={styles['wide']}>
      <h2>{words.backtest}</h2>
      <p>{words.brierLead(formatNumber(backtest.origins, 0, language))}</p>
      <FigureTable
        caption={words.backtest}
        hiddenCaption
        columns={columns}
        strong={[0]}
        rows={[
          ...modelRows(backtest.models),
          alone(words.baseRate, baselines.baseRate),
          alone(words.baseRateByAmbition, baselines.baseRateByAmbition),
          alone(words.verdictAs01, baselines.verdictAs01),
        ]}
      />
      {againstR !== null && (
        <FigureTable
          caption={words.againstR(formatNumber(againstR.tasks, 0, language), againstR.forecastPackage)}
          columns={columns}
          strong={[0]}
          rows={modelRows(againstR.models)}
        />
      )}
      <h3>{words.familiesTitle}</h3>
      <p>
        {words.familiesLead} {lost.length > 0 && <b>{words.losesIn(lost.join('; '))}</b>}
      </p>
      <FigureTable
        caption={words.familiesTitle}
        hiddenCaption
        columns={[words.family, words.brier, words.rate, words.verdict, words.compared, words.cover80, words.cover95]}
        rows={backtest.families.map(({ family, brier, baseRate, verdictAs01, c80, c95 }) => [
          kinds.families[family] ?? family,
          score(brier),
          score(baseRate),
          score(verdictAs01),
          brier > baseRate ? words.loses : words.wins,
          share(c80),
          share(c95),
        ])}
      />
      <div className={styles['halves']}>
        <FigureTable
          caption={words.byLength}
          columns={[words.points, words.cover80, words.cover95]}
          rows={backtest.byLength.map(({ points, c80, c95 }) => [formatNumber(points, 0, language), share(c80), share(c95)])}
        />
        <FigureTable
          caption={words.byHorizon}
          columns={[words.years, words.cover80, words.cover95]}
          rows={backtest.byHorizon.map(({ years, c80, c95 }) => [years.replace('-', '–'), share(c80), share(c95)])}
        />
      </div>
      <M3Table m3={m3} />
    </section>
  )
}
