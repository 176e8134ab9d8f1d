import { spawn, spawnSync } from 'node:child_process'
import { constants, tmpdir } from 'node:os'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, stamps } from './paths.mjs'
import { whenRunnerIsGone } from './watch-runner.mjs'

/** What runs for us just now. */
let running = null

whenRunnerIsGone(() => {
  if (running) running.kill('SIGTERM')
  else process.exit(143)
})

/** Runs a program with its output on stderr; gives its exit code. */
export function runTold(command, args, { env = process.env, cwd = root } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 2, 2], shell: needsShell(command) })
    running = child
    child.on('error', () => done(127))
    child.on('exit', (code, signal) => {
      running = null
      done(code ?? 128 + constants.signals[signal])
    })
  })
}

/**
 * Becomes another program as far as that goes: its streams are ours, it gets our signals, and we end as it ends.
 * Where we are killed, it notices (the channel closes) and ends by itself.
 */
export function become(command, args) {
  // Node keeps what it made of the TypeScript files: the next start is about half a second shorter.
  const env = { NODE_COMPILE_CACHE: join(stamps, 'compiled'), ...process.env }
  const child = spawn(command, args, { env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  running = child
  child.on('error', (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 3
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
    if (child.connected) child.disconnect()
  })
}

/** How to call the pnpm that the workspace is pinned to: the one on the PATH where it is that version, else through npx. */
export function pnpmCommand() {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const version = packageManager.replace(/^pnpm@/, '').replace(/\+.*$/, '')
  const found = spawnSync('pnpm', ['--version'], { cwd: tmpdir(), encoding: 'utf8', shell: process.platform === 'win32' })
  if (found.status === 0 && found.stdout.trim() === version) return { command: 'pnpm', args: [] }
  return { command: 'npx', args: ['--yes', '--prefer-offline', `pnpm@${version}`] }
}

/** On Windows npx and pnpm are batch files, which only a shell can run. Nothing that is passed to them needs quoting. */
function needsShell(command) {
  return process.platform === 'win32' && (command === 'npx' || command === 'pnpm')
}
