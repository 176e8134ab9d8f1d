import type { MethodsView } from '@moc/contract'
import { formatNumber, methodProofWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { FigureTable } from './figure-table.tsx'

/** The M3 yearly series: the forecaster among the entries of the competition and the models of R, most accurate first. */
export function M3Table({ m3 }: { m3: MethodsView['m3'] }) {
  const language = useLanguage()
  const words = useWords(methodProofWords)
  const share = (value: number | null) => (value === null ? '–' : `${formatNumber(value * 100, 0, language)}%`)
  const histories = Object.keys(words.histories)
  const all = [...m3.rows.map((row) => ({ ...row, own: true })), ...m3.published.map((row) => ({ ...row, own: false }))]
  return (
    <>
      <h3>{words.m3}</h3>
      <p>{words.m3Lead}</p>
      {histories.map((history) => {
        const rows = all.filter((row) => row.history === history).toSorted((a, b) => a.sMAPE - b.sMAPE)
        return (
          <FigureTable
            key={history}
            caption={`${words.m3}: ${words.histories[history]}`}
            columns={[words.method, 'sMAPE', 'MASE', words.cover80, words.cover95]}
            strong={rows.flatMap(({ own }, i) => (own ? [i] : []))}
            rows={rows.map(({ method, sMAPE, MASE, cov80, cov95 }) => [
              words.models[method] ?? method,
              formatNumber(sMAPE, 2, language),
              formatNumber(MASE, 2, language),
              share(cov80),
              share(cov95),
            ])}
          />
        )
      })}
    </>
  )
}
