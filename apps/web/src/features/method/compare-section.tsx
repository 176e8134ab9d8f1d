import type { MethodsView } from '@moc/contract'
import { formatExact, methodCompareWords } from '@moc/figures'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './method-page.module.css'

/** How before and after are compared, the weakest claim first. */
export function CompareSection({ numbers }: { numbers: MethodsView['comparison'] }) {
  const language = useLanguage()
  const words = useWords(methodCompareWords)
  const written = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, formatExact(value, language)]))
  return (
    <section id="truoc-sau" className={styles['wide']}>
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <dl className={styles['list']}>
        {words.methods(written).map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
