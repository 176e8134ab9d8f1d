import './check-node.mjs'
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { node24, tell } from './paths.mjs'
import { pnpmCommand, runTold } from './run.mjs'
import { hashOf, isDone, markDone } from './stamp.mjs'

/**
 * Installs what the lockfile names, unless that was done for this very lockfile. Ends the process with 3 where it
 * cannot: nothing else can then be done.
 */
export async function ensureInstalled() {
  const hash = hashOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml'], process.platform, process.arch)
  if (existsSync(node24) && isDone('installed', hash)) return
  tell('Cài đặt các gói cần dùng… (installing)')
  const { command, args } = pnpmCommand()
  const code = await runTold(command, [...args, 'install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])
  if (code !== 0 || !existsSync(node24)) {
    tell(
      'Chưa cài đặt được: xem thông báo ở trên; lần đầu cần mạng để lấy gói từ npm. (The installation failed; the first one needs the npm registry.)',
    )
    process.exit(3)
  }
  markDone('installed', hash)
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await ensureInstalled()
