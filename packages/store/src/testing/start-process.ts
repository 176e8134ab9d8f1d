import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A program of this folder, running on its own. */
export interface StartedProcess {
  readonly pid: number
  /** Every line of output so far. */
  readonly lines: readonly string[]
  /** Resolves when a line of output begins so; rejects when the program ends without one. */
  readonly waitFor: (beginning: string) => Promise<void>
  /** Ends it at once, without a chance to tidy up, and waits until it is gone. */
  readonly kill: () => Promise<void>
  /** Resolves when it has ended by itself and all its output was read. */
  readonly ended: () => Promise<void>
}

/** Starts a program of this folder under this Node. `shell` is put before it, as in `ulimit -f 100; exec`. */
export function startProcess(program: string, args: readonly string[], shell?: string): StartedProcess {
  const command = [process.execPath, fileURLToPath(new URL(program, import.meta.url)), ...args]
  const [file, ...rest] = shell === undefined ? command : ['sh', '-c', `${shell} "$@"`, 'sh', ...command]
  const child = spawn(file!, rest, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines: string[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(line))
  const gone = once(output, 'close')

  async function waitFor(beginning: string): Promise<void> {
    while (!lines.some((line) => line.startsWith(beginning))) {
      const next = await Promise.race([once(output, 'line'), gone.then(() => null)])
      if (next === null) throw new Error(`${program} ended without saying “${beginning}”`)
    }
  }

  async function kill(): Promise<void> {
    child.kill('SIGKILL')
    await gone
  }

  async function ended(): Promise<void> {
    await gone
  }

  return { pid: child.pid!, lines, waitFor, kill, ended }
}
