import { importStartWords, importWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useWords } from '../../language/use-language.ts'
import panel from '../../ui/panel.module.css'
import { DropZone } from './drop-zone.tsx'
import { FileGuide } from './file-guide.tsx'
import { FormDownload } from './form-download.tsx'
import { Head } from './head.tsx'
import { KeptTemplates } from './kept-templates.tsx'
import notes from './notes.module.css'
import styles from './start.module.css'
import { Steps } from './steps.tsx'

/** The first step: where to put a file, a form to download, what a file of one's own may look like. */
export function Start({ notice }: { notice?: string }) {
  const words = useWords(importWords)
  const { readOnly: refusal } = useWords(importStartWords)
  const { data: catalogue } = useQuery(catalogueQuery())
  const readOnly = catalogue?.writable === false
  return (
    <>
      <Head title={words.title} subtitle={words.lead}>
        {notice !== undefined && (
          <p className={notes['notice']} role="status">
            {notice}
          </p>
        )}
        {!readOnly && <Steps current="file" />}
      </Head>
      <div className={styles['columns']}>
        <div className={styles['aside']}>
          {readOnly ? (
            <section className={panel['panel']}>
              <h2>{refusal.title}</h2>
              <p>{refusal.text}</p>
            </section>
          ) : (
            <DropZone />
          )}
          <FormDownload catalogue={catalogue} />
          {!readOnly && (
            <div>
              <KeptTemplates />
            </div>
          )}
        </div>
        <FileGuide indicators={catalogue?.indicators ?? []} />
      </div>
    </>
  )
}
