import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { root } from './root.ts'

/** A server that was started as a person would start it, and how long it took until `GET /api/health` answered. */
export interface StartedServer {
  readonly url: string
  readonly milliseconds: number
  stop(): Promise<void>
}

/** Runs `npm start` on a data directory and waits for health; asks every 10 ms. */
export async function startOn(data: string): Promise<StartedServer> {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const begun = performance.now()
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, MOC_DATA: data, MOC_PORT: String(port) },
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  })
  let complaints = ''
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()))
  const ended = once(child, 'exit')
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`npm start ended: ${complaints}`)
    await setTimeout(10)
  }
  const milliseconds = performance.now() - begun
  return {
    url,
    milliseconds,
    stop: async () => {
      // The whole group, as Ctrl-C in a terminal does.
      process.kill(-child.pid!, 'SIGINT')
      await ended
      while (await answers(url)) await setTimeout(20)
    },
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/health`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}
