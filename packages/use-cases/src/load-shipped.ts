import { DomainFailure } from '@moc/core'
import { readCatalogue as readCatalogueFiles, type CatalogueText } from '@moc/ingest'
import { catalogueHash, publishShippedValues, saveCatalogue, type Store } from '@moc/store'
import type { Clock } from './clock.ts'
import { readShippedFiles, type ShippedFile } from './read-shipped-files.ts'

/**
 * Loads the catalogue and the values of a directory into the store, unless it holds this very version already.
 * The catalogue, whose hash is over all files, is saved last: a process that dies on the way starts over. Throws
 * `catalogue-refused` with the first thing that is wrong; nothing is then loaded.
 */
export async function loadShipped(store: Store, directory: string, clock: Clock): Promise<void> {
  const { files, hash } = await readShippedFiles(directory)
  if ((await catalogueHash(store)) === hash) return
  const reading = readCatalogueFiles(files.map(decode))
  if (reading.kind === 'refused') {
    const [first, ...others] = reading.issues
    const { file = '', line = null, message = '', messageEn = '' } = first ?? {}
    throw refusal(file, line, message, messageEn, others.length)
  }
  await publishShippedValues(store, reading.observations, { at: clock.now() })
  await saveCatalogue(store, reading.catalogue, hash)
}

function decode({ path, bytes }: ShippedFile): CatalogueText {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    throw refusal(path, null, 'tệp phải được lưu bằng UTF-8.', 'the file must be saved as UTF-8.', 0)
  }
}

function refusal(file: string, line: number | null, reason: string, reasonEn: string, others: number): DomainFailure {
  const facts = { file, reason, reasonEn, ...(line === null ? {} : { line }), ...(others > 0 ? { others } : {}) }
  return new DomainFailure('catalogue-refused', `${file}:${line ?? ''}: ${reasonEn}`, facts)
}
