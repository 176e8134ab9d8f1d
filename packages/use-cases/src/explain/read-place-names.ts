import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DomainFailure } from '@moc/core'
import { createCodebook, placeFiles, readPlaces, type Codebook, type CatalogueText } from '@moc/ingest'

/**
 * Reads the names of places from a directory of catalogue files, and nothing else of it: no store is needed. Throws
 * `catalogue-refused` with the first thing that is wrong.
 */
export async function readPlaceNames(directory: string): Promise<Codebook> {
  const texts = await Promise.all(placeFiles.map((path) => readText(directory, path)))
  const reading = readPlaces(texts.filter((text) => text !== null))
  if (reading.kind === 'places') return createCodebook({ ...reading, indicators: [] })
  const [first, ...others] = reading.issues
  const { file = '', line = null, message = '', messageEn = '' } = first ?? {}
  throw new DomainFailure('catalogue-refused', `${file}:${line ?? ''}: ${messageEn}`, {
    file,
    reason: message,
    reasonEn: messageEn,
    ...(line === null ? {} : { line }),
    ...(others.length > 0 ? { others: others.length } : {}),
  })
}

async function readText(directory: string, path: string): Promise<CatalogueText | null> {
  try {
    return { path, text: await readFile(join(directory, path), 'utf8') }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
