import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../../', import.meta.url))

/** The Node that comes with the lockfile: the one that everything but these start-up files runs on. */
export const node24 = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** Notes of what was installed and built; gone with `node_modules`. */
export const stamps = join(root, 'node_modules/.moc')

/** Says what is going on; stdout belongs to answers. */
export function tell(line) {
  process.stderr.write(`${line}\n`)
}
