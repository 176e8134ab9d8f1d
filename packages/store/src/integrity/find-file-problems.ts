import { findKeptSize, readKeptFile } from '../files/read-kept-file.ts'
import type { Store } from '../store.ts'

/** Files of imports that ought to be kept and are gone, or are no longer what they were. Files that ship are not kept. */
export async function findFileProblems(store: Store): Promise<string[]> {
  const kept = await store.read
    .selectFrom('imports')
    .select(['file_hash', 'file_size', 'id', 'file_name'])
    .where('file_size', 'is not', null)
    .orderBy('number')
    .execute()
  const files = Map.groupBy(kept, (row) => row.file_hash)
  const missing: string[] = []
  const damaged: string[] = []
  for (const [hash, imports] of files) {
    const names = imports.map(({ id, file_name }) => `${file_name} (${id})`)
    if ((await findKeptSize(store, hash)) === null) missing.push(...names)
    else if ((await readKeptFile(store, hash)) === null) damaged.push(...names)
  }
  return [
    ...describe(missing, (n, e) => `${n} lần nhập đã mất tệp gốc, ví dụ: ${e}.`),
    ...describe(damaged, (n, e) => `${n} lần nhập có tệp gốc không còn nguyên vẹn, ví dụ: ${e}.`),
  ]
}

function describe(names: readonly string[], sentence: (count: number, examples: string) => string): string[] {
  return names.length === 0 ? [] : [sentence(names.length, names.slice(0, 3).join('; '))]
}
