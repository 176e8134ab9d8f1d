import type { CatalogueView } from '@moc/contract'
import { importStartWords } from '@moc/figures'
import { useState } from 'react'
import { useLanguage, useWords } from '../../language/use-language.ts'
import button from '../../ui/button.module.css'
import panel from '../../ui/panel.module.css'
import { exampleOf, headerOf, saveTemplate } from './example-file.ts'
import styles from './file-guide.module.css'
import list from './list-table.module.css'

/** What a file must look like: its header, an example to copy, a template, the codes that it may name. */
export function FileGuide({ indicators }: { indicators: CatalogueView['indicators'] }) {
  const language = useLanguage()
  const words = useWords(importStartWords).guide
  const [copied, setCopied] = useState(false)
  const copy = () => void navigator.clipboard?.writeText(exampleOf(language)).then(() => setCopied(true))
  return (
    <section className={`${panel['panel']} ${styles['guide']}`}>
      <div className={panel['head']}>
        <h2>{words.title}</h2>
        <button type="button" className={button['link']} onClick={() => saveTemplate(language)}>
          {words.template}
        </button>
      </div>
      <p className={panel['quiet']}>{words.intro}</p>
      <p>{words.header}</p>
      <pre tabIndex={0} aria-label={words.header}>
        {headerOf('vi')}
        {'\n'}
        {headerOf('en')}
      </pre>
      <div className={styles['example']}>
        <p>{words.example}</p>
        <button type="button" className={button['link']} onClick={copy}>
          {words.copy}
        </button>
        <span role="status" className={panel['quiet']}>
          {copied ? words.copied : ''}
        </span>
      </div>
      <pre tabIndex={0} aria-label={words.example}>
        {exampleOf(language)}
      </pre>
      <ul className={styles['rules']}>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {indicators.length > 0 && (
        <details>
          <summary>{words.codes}</summary>
          <div className={`${list['scroll']} ${styles['codes']}`} tabIndex={0} role="region" aria-label={words.codes}>
            <table className={list['table']}>
              <thead>
                <tr>
                  <th scope="col">{words.code}</th>
                  <th scope="col">{words.name}</th>
                </tr>
              </thead>
              <tbody>
                {indicators.map((indicator) => (
                  <tr key={indicator.code}>
                    <th scope="row">
                      <code>{indicator.code}</code>
                    </th>
                    <td className={list['wide']}>{language === 'vi' ? indicator.nameVi : indicator.nameEn}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  )
}
