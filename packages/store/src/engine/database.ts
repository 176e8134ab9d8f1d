import { existsSync } from 'node:fs'
import { mkdir, realpath, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { DomainFailure } from '@moc/core'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { toOpeningFailure } from './failures.ts'

/** How many questions are answered at the same time; DuckDB itself spreads each over the machine's cores. */
const READERS = 4

/** An open database file with its connections: one that writes, and those that read. */
export interface Database {
  /** The file, or `:memory:`. */
  readonly path: string
  readonly writer: DuckDBConnection
  readonly readers: readonly DuckDBConnection[]
  /** Closes the connections and releases the file. Never writes a checkpoint by itself. */
  close(): void
}

/**
 * Opens `<directory>/moc.duckdb` and holds it, or a database in memory for `:memory:`; makes directory and file
 * where they are missing. Throws store-locked, store-newer, store-damaged, data-directory-unwritable, disk-full.
 */
export async function openDatabase(directory: string): Promise<Database> {
  if (directory === ':memory:') return connect(await DuckDBInstance.create(':memory:', options), ':memory:', () => {})
  const path = await makeDirectory(directory)
  const release = hold(path)
  try {
    return await connect(await openFile(path), path, release)
  } catch (error) {
    release()
    throw toOpeningFailure(error, path)
  }
}

/** No network: what DuckDB needs is linked in, and nothing else is fetched. */
const options = { autoinstall_known_extensions: 'false', autoload_known_extensions: 'false' }

async function makeDirectory(directory: string): Promise<string> {
  try {
    await makeFolders(resolve(directory))
    return join(await realpath(directory), 'moc.duckdb')
  } catch (error) {
    const failed = toOpeningFailure(error, directory)
    if (failed instanceof DomainFailure && failed.code === 'disk-full') throw failed
    throw new DomainFailure('data-directory-unwritable', String(error), { path: directory })
  }
}

/** One level after the other: the platform's own recursive way never ends under /proc. */
async function makeFolders(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory()) return
  if (found) throw new Error(`${folder} is not a directory`)
  await makeFolders(dirname(folder))
  await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
}

/** A file of no bytes and without a log is a start that was cut off before anything was written: it is made anew. */
async function openFile(path: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(path, options)
  } catch (error) {
    const found = await stat(path).catch(() => null)
    if (found?.size !== 0 || existsSync(`${path}.wal`)) throw error
    await rm(path)
    return DuckDBInstance.create(path, options)
  }
}

async function connect(instance: DuckDBInstance, path: string, release: () => void): Promise<Database> {
  const writer = await instance.connect()
  const readers = await Promise.all(Array.from({ length: READERS }, () => instance.connect()))
  return {
    path,
    writer,
    readers,
    close() {
      for (const connection of [...readers, writer]) connection.disconnectSync()
      instance.closeSync()
      release()
    },
  }
}

const held = new Set<string>()

/**
 * The file's own lock keeps other processes out, but not this one: POSIX locks belong to the process, and closing
 * a second handle would even release the first one's lock.
 */
function hold(path: string): () => void {
  if (held.has(path)) throw new DomainFailure('store-locked', `${path} is open in this process`, { path, pid: process.pid })
  held.add(path)
  return () => void held.delete(path)
}
