import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

const main = join(import.meta.dirname, 'main.ts')

/** A directory of a test's own, gone when the test ends. */
export interface Scratch {
  readonly path: string
  remove(): Promise<void>
}

export async function makeScratch(): Promise<Scratch> {
  const path = await mkdtemp(join(tmpdir(), 'moc thử '))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function start(args: readonly string[], data: string): ChildProcess {
  const env = { ...process.env, MOC_DATA: data, MOC_TODAY: '2026-11-20', MOC_LANG: 'en', TZ: 'America/Lima' }
  return spawn(process.execPath, [main, ...args], { env, stdio: 'pipe' })
}

/** Runs the command line as a process of its own, with `input` on its stdin. */
export async function moc(
  args: readonly string[],
  { data, input = '' }: { readonly data: string; readonly input?: string },
): Promise<Ended> {
  const child = start(args, data)
  child.stdin!.end(input)
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, stdout, stderr }
}

export interface Served {
  readonly url: string
  readonly pid: number
  /** Ends it with a signal and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<Ended['code']>
}

/** Starts a real server on a free port and waits until it listens. */
export async function serveOn(data: string, args: readonly string[] = []): Promise<Served> {
  const child = start(['serve', '--port', '0', '--json', ...args], data)
  const ended = once(child, 'exit') as Promise<[number | null]>
  const complaints = text(child.stderr!)
  const [line] = (await Promise.race([
    once(child.stdout!, 'data'),
    ended.then(async () => Promise.reject(new Error(await complaints))),
  ])) as [Buffer]
  const { url, pid } = JSON.parse(line.toString()) as { url: string; pid: number }
  return {
    url,
    pid,
    end: async (signal = 'SIGTERM') => {
      child.kill(signal)
      return (await ended)[0]
    },
  }
}
