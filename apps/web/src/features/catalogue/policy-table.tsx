import type { EditsView } from '@moc/contract'
import { catalogueEditWords, formatExact } from '@moc/figures'
import { Link } from '@tanstack/react-router'
import { useLanguage, useWords } from '../../language/use-language.ts'
import styles from './catalogue.module.css'

/** The thresholds that are in force, with the name of their version. */
export function PolicyTable({ policy, writable }: { policy: EditsView['policy']; writable: boolean }) {
  const language = useLanguage()
  const words = useWords(catalogueEditWords)
  const shares: ReadonlySet<string> = new Set(['onTrackFrom', 'unlikelyBelow', 'aboutFraction'])
  const numbers = Object.entries(policy).filter(([name]) => name !== 'version')
  return (
    <>
      <p>
        <b>{words.policy.version(String(policy['version']))}.</b> {words.policy.lead}
      </p>
      <div className={styles['scroll']}>
        <table className={`${styles['table']} ${styles['narrow']}`}>
          <caption className="visually-hidden">{words.tabs.policy}</caption>
          <tbody>
            {numbers.map(([name, value]) => (
              <tr key={name}>
                <th scope="row">{words.fields[name] ?? name}</th>
                <td className={styles['number']}>
                  {shares.has(name)
                    ? `${formatExact(Math.round(Number(value) * 1e6) / 1e4, language)}%`
                    : formatExact(Number(value), language)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {writable && (
        <p>
          <Link from="/danh-muc" to="/danh-muc" search={(now) => ({ ...now, edit: 'policy' })} className={styles['action']}>
            {words.newVersion}
          </Link>
        </p>
      )}
    </>
  )
}
