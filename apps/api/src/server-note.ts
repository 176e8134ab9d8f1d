import { createHmac, randomBytes } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a running server leaves in its data directory, readable by the owner alone, so that the command line finds it. */
export interface ServerNote {
  readonly url: string
  readonly token: string
  readonly pid: number
}

const nameIn = (directory: string) => join(directory, 'server.json')

/** A secret that no one can guess. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What a server answers to a challenge to show that it knows the token. */
export function proveToken(token: string, challenge: string): string {
  return createHmac('sha256', token).update(challenge).digest('hex')
}

/** Leaves the note of a server that listens; replaces a stale one at once. */
export async function writeServerNote(directory: string, note: ServerNote): Promise<void> {
  const temporary = `${nameIn(directory)}.${note.pid}`
  await rm(temporary, { force: true })
  await writeFile(temporary, `${JSON.stringify(note)}\n`, { mode: 0o600 })
  await rename(temporary, nameIn(directory))
}

/** Reads the note of a data directory; null where there is none or it cannot be read. It may be stale. */
export async function readServerNote(directory: string): Promise<ServerNote | null> {
  try {
    const { url, token, pid } = JSON.parse(await readFile(nameIn(directory), 'utf8')) as Partial<ServerNote>
    return typeof url === 'string' && typeof token === 'string' && typeof pid === 'number' ? { url, token, pid } : null
  } catch {
    return null
  }
}

/** Removes the note, unless another server has written its own since. */
export async function removeServerNote(directory: string, token: string): Promise<void> {
  if ((await readServerNote(directory))?.token === token) await rm(nameIn(directory), { force: true })
}
