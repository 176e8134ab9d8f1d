import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { node24, root, tell } from './paths.mjs'
import { runTold } from './run.mjs'
import { hashOf, isDone, markDone } from './stamp.mjs'

const sources = ['apps/web', 'packages/core/src', 'packages/contract/src', 'packages/figures/src', 'pnpm-lock.yaml']

/** Builds the dashboard, unless that was done from these very sources; false where it cannot. */
export async function ensureBuilt() {
  const web = join(root, 'apps/web')
  const hash = hashOf(sources)
  if (existsSync(join(web, 'dist/index.html')) && isDone('web', hash)) return true
  tell('Dựng bảng điều khiển… (building the dashboard)')
  const code = await runTold(node24, [join(web, 'node_modules/vite/bin/vite.js'), 'build'], { cwd: web })
  if (code === 0) markDone('web', hash)
  else tell('Chưa dựng được bảng điều khiển: xem thông báo ở trên. (The dashboard could not be built.)')
  return code === 0
}
