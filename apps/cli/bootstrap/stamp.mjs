import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root, stamps } from './paths.mjs'

/** A hash of the paths and the content of files and, recursively, of directories under the root; what is missing counts as missing. */
export function hashOf(paths, ...facts) {
  const hash = createHash('sha256').update(facts.join('\n'))
  for (const path of paths) add(hash, join(root, path))
  return hash.digest('hex')
}

function add(hash, path) {
  const name = relative(root, path).split('\\').join('/')
  if (!existsSync(path)) hash.update(`-${name}\0`)
  else if (!statSync(path).isDirectory()) hash.update(`${name}\0`).update(readFileSync(path))
  else for (const entry of readdirSync(path).toSorted()) if (entry !== 'node_modules' && entry !== 'dist') add(hash, join(path, entry))
}

/** Whether this was last done with the same hash. */
export function isDone(name, hash) {
  try {
    return readFileSync(join(stamps, name), 'utf8') === hash
  } catch {
    return false
  }
}

export function markDone(name, hash) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), hash)
}
