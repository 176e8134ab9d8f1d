import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root, tell } from './paths.mjs'
import { runTold } from './run.mjs'
import { hashOf, isDone, markDone } from './stamp.mjs'

const sources = ['apps/web', 'packages/core/src', 'packages/contract/src', 'packages/figures/src', 'pnpm-lock.yaml']

/** Builds the dashboard, unless that was done from these very sources. Ends the process with 3 where it cannot. */
export async function ensureBuilt() {
  const web = join(root, 'apps/web')
  const hash = hashOf(sources)
  if (existsSync(join(web, 'dist/index.html')) && isDone('web', hash)) return
  tell('Dựng bảng điều khiển… (building the dashboard)')
  const code = await runTold(node24, [join(web, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: web })
  if (code !== 0) {
    tell('Chưa dựng được bảng điều khiển: xem thông báo ở trên. (The dashboard could not be built.)')
    process.exit(3)
  }
  markDone('web', hash)
}
