import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A file of the built dashboard, with the compressed forms that are worth sending. */
export interface DashboardFile {
  readonly type: string
  readonly etag: string
  readonly bodies: Readonly<Partial<Record<'br' | 'gzip', Uint8Array>>> & { readonly identity: Uint8Array }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}
const compressible = /^(text\/|application\/|image\/svg)/

const held = new Map<string, { readonly changed: number; readonly file: Promise<DashboardFile> }>()

/**
 * Reads a file of the dashboard by the path of its address; null where there is none. Never reads outside the
 * directory. What was read and compressed is kept until the file changes.
 */
export async function readDashboardFile(directory: string, path: string): Promise<DashboardFile | null> {
  const root = resolve(directory)
  const file = join(root, path)
  if (!file.startsWith(root + sep) || path.includes('\0')) return null
  const stats = await stat(file).catch(() => null)
  if (!stats?.isFile()) return null
  const known = held.get(file)
  if (known?.changed === stats.mtimeMs) return known.file
  const entry = { changed: stats.mtimeMs, file: load(file) }
  held.set(file, entry)
  return entry.file
}

async function load(file: string): Promise<DashboardFile> {
  const identity = await readFile(file)
  const type = types[extname(file)] ?? 'application/octet-stream'
  const etag = `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`
  if (!compressible.test(type) || identity.byteLength < 1024) return { type, etag, bodies: { identity } }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    promisify(gzip)(identity, { level: 7 }),
  ])
  return { type, etag, bodies: { identity, br, gzip: gz } }
}
