import { importWords } from '@moc/figures'
import { useQuery } from '@tanstack/react-query'
import { catalogueQuery } from '../../api/catalogue-query.ts'
import { useWords } from '../../language/use-language.ts'
import { DropZone } from './drop-zone.tsx'
import { FileForm } from './file-form.tsx'
import { Head } from './head.tsx'
import panel from './panel.module.css'
import styles from './start.module.css'
import { Steps } from './steps.tsx'

/** The first step: what a file must look like, and where to put it. */
export function Start({ notice }: { notice?: string }) {
  const words = useWords(importWords)
  const { data: catalogue } = useQuery(catalogueQuery())
  const readOnly = catalogue?.writable === false
  return (
    <>
      <Head title={words.title} subtitle={words.lead}>
        {notice !== undefined && (
          <p className={panel['notice']} role="status">
            {notice}
          </p>
        )}
        {!readOnly && <Steps current="file" />}
      </Head>
      <div className={styles['columns']}>
        {readOnly ? (
          <section className={panel['panel']}>
            <h2>{words.readOnly.title}</h2>
            <p>{words.readOnly.text}</p>
          </section>
        ) : (
          <DropZone />
        )}
        <FileForm indicators={catalogue?.indicators ?? []} />
      </div>
    </>
  )
}
