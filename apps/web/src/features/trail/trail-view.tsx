import type { TrailView as Trail } from '@moc/contract'
import { formatDate, formatExact, formatPeriod, sharedWords, shortenUnit, trailWords, type Language } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import { SourceText } from '../../ui/source-text.tsx'
import { ConfirmationList } from './confirmation-list.tsx'
import { Facts, type Fact } from './facts.tsx'
import { HistoryList } from './history-list.tsx'
import { MadeSection } from './made-section.tsx'
import { OriginSection } from './origin-section.tsx'
import styles from './trail-view.module.css'

/** All that is known of one value: what it says, the cell it was taken from, how it became a number, what it was before. */
export function TrailView({ trail, knownOn }: { trail: Trail; knownOn: string | null }) {
  const language = useLanguage()
  const words = useWords(trailWords)
  const shared = useWords(sharedWords)
  const version = trail.current ?? trail.versions[0]!
  const unit = language === 'vi' ? trail.unitVi : trail.unitEn
  const write = (value: number) => writeValue(value, unit, language)
  const facts: Fact[] = [
    ...(version.numerator !== null || version.denominator !== null
      ? [
          {
            name: words.value.counts,
            text: [version.numerator, version.denominator].map((n) => (n === null ? '…' : formatExact(n, language))).join(' / '),
          },
        ]
      : []),
    { name: words.value.status, text: shared.observationStatuses[version.status] },
    {
      name: words.value.verification,
      text: version.verification === 'unverified' ? shared.noSource : shared.verifications[version.verification],
    },
    {
      name: words.value.source,
      text: version.source === null ? words.origin.unknown : <SourceText text={version.source} />,
      ...(version.source === null ? {} : { lang: 'vi' as const }),
    },
    ...(version.vintage === null ? [] : [{ name: words.value.vintage, text: formatDate(version.vintage) }]),
    ...(version.note === null ? [] : [{ name: words.value.note, text: version.note, lang: 'vi' as const }]),
    { name: words.value.series, text: trail.series === 'main' ? words.value.main : trail.series },
  ]
  return (
    <>
      <h2 className={styles['value']}>
        {write(version.value)} <span>· {formatPeriod(trail.period, language)}</span>
      </h2>
      <p className={styles['of']}>
        {language === 'vi' ? trail.nameVi : trail.nameEn} · {language === 'vi' ? trail.placeVi : trail.placeEn}
      </p>
      {trail.current === null && <p className={styles['gone']}>{words.gone}</p>}
      <section className={styles['section']}>
        <h3>{words.value.title}</h3>
        <Facts facts={facts} />
      </section>
      <OriginSection version={version} />
      <ConfirmationList confirmations={version.confirmations} />
      <MadeSection version={version} />
      <section className={styles['section']}>
        <h3>{words.replaced.title}</h3>
        <p>
          {version.replaced === null ? words.replaced.none : words.replaced.of(write(version.replaced.value), version.replaced.fileName)}
        </p>
      </section>
      <HistoryList versions={trail.versions} write={write} knownOn={knownOn} />
      <section className={styles['section']}>
        <h3>{words.others.title}</h3>
        {trail.others.length === 0 && <p className={styles['quiet']}>{words.others.none}</p>}
        <ul className={styles['list']}>
          {trail.others.map((other) => (
            <li key={other.series}>
              <b>{write(other.value)}</b>
              <span>
                {other.series === 'main' ? words.value.main : other.series} · {shared.observationStatuses[other.status]}
                {other.source !== null && (
                  <>
                    {' · '}
                    <SourceText text={other.source} />
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** A value in full, with its unit. */
export function writeValue(value: number, unit: string, language: Language): string {
  const short = shortenUnit(unit, language)
  return formatExact(value, language) + (short === '%' ? '%' : short === '' ? '' : ` ${short}`)
}
