import type { MethodsView } from '@moc/contract'
import { findMisstated, formatNumber, formatShare, methodProofWords, reliabilityWords, sharedWords } from '@moc/figures'
import { useId, useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { FigureTable } from './figure-table.tsx'
import styles from './method-page.module.css'
import reliabilityStyles from './reliability.module.css'
import { ReliabilityChart } from './reliability-chart.tsx'

/** How often probabilities came true: drawn and tabulated for one family or all, then every family in one table. */
export function ReliabilitySection({ tables }: { tables: MethodsView['reliability'] }) {
  const language = useLanguage()
  const words = useWords(methodProofWords)
  const kinds = useWords(reliabilityWords)
  const { bands: bandNames } = useWords(sharedWords)
  const id = useId()
  const [chosen, setChosen] = useState(0)
  const nameOf = (family: string | null) => (family === null ? kinds.pooled : (kinds.families[family] ?? family))
  const table = tables[chosen] ?? tables[0]
  const share = (cameTrue: number, forecasts: number) => (forecasts === 0 ? words.none : formatShare(cameTrue / forecasts, language))
  const count = (n: number) => formatNumber(n, 0, language)
  return (
    <section id="do-tin-cay" className={styles['wide']}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      {table && (
        <>
          <p className={`${reliabilityStyles['family']} screen-only`}>
            <label htmlFor={id}>{words.family}</label>
            <select id={id} value={chosen} onChange={({ target }) => setChosen(Number(target.value))}>
              {tables.map(({ family }, i) => (
                <option key={family ?? ''} value={i}>
                  {nameOf(family)}
                </option>
              ))}
            </select>
          </p>
          <div className={reliabilityStyles['pair']}>
            <ReliabilityChart name={nameOf(table.family)} bands={table.bands} />
            <div>
              <FigureTable
                caption={words.chartTitle(nameOf(table.family))}
                hiddenCaption
                columns={[words.band, words.share, words.trials]}
                rows={table.bands.map(({ band, forecasts, cameTrue }) => [bandNames[band]!, share(cameTrue, forecasts), count(forecasts)])}
              />
              {findMisstated(table.bands).map(({ band, happened, over }) => (
                <p key={band}>{(over ? words.overstated : words.understated)(bandNames[band]!, formatShare(happened, language))}</p>
              ))}
            </div>
          </div>
        </>
      )}
      <FigureTable
        caption={words.byFamily}
        columns={[words.family, ...bandNames]}
        rows={tables.map(({ family, bands }) => [
          nameOf(family),
          ...bands.map(({ forecasts, cameTrue }) => (forecasts === 0 ? '–' : `${share(cameTrue, forecasts)} (${count(forecasts)})`)),
        ])}
      />
    </section>
  )
}
