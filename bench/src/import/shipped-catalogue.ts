import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Catalogue } from '@moc/core'
import { readCatalogue } from '@moc/ingest'
import { root } from '../root.ts'

/** The catalogue that ships in `data/`; throws with what is wrong where it is refused. */
export async function readShippedCatalogue(): Promise<Catalogue> {
  const data = join(root, 'data')
  const paths = (await readdir(data, { recursive: true })).map((path) => path.replaceAll('\\', '/'))
  const texts = paths
    .filter((path) => /\.(csv|json|md)$/.test(path))
    .map(async (path) => ({ path, text: await readFile(join(data, path), 'utf8') }))
  const reading = readCatalogue(await Promise.all(texts))
  if (reading.kind === 'refused')
    throw new Error(reading.issues.map(({ file, line, messageEn }) => `${file}:${line} ${messageEn}`).join('\n'))
  return reading.catalogue
}
