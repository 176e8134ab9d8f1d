import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Catalogue, CheckedFile } from '@moc/core'
import { readCatalogue } from '../catalogue/read-catalogue.ts'
import type { CatalogueText } from '../catalogue/records-in-file.ts'
import { createCodebook, type Codebook } from '../names/codebook.ts'

const root = fileURLToPath(new URL('../../../../data/', import.meta.url))

/** The texts of the catalogue that ships, for tests alone: the package itself never reads a disk. */
export function readShippedTexts(): CatalogueText[] {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'))
  return paths.filter((path) => /\.(csv|json|md)$/.test(path)).map((path) => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** The catalogue that ships; throws with what is wrong where it is refused. */
export function loadShipped(): { catalogue: Catalogue; observations: readonly CheckedFile[]; codebook: Codebook } {
  const reading = readCatalogue(readShippedTexts())
  if (reading.kind === 'refused') {
    throw new Error(reading.issues.map(({ file, line, messageEn }) => `${file}:${line} ${messageEn}`).join('\n'))
  }
  return { ...reading, codebook: createCodebook(reading.catalogue) }
}
