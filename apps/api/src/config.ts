import { isIP } from 'node:net'
import { join, resolve } from 'node:path'
import { clockOn, isDate, systemClock, type Clock } from '@moc/use-cases/clock'

/** What a start of the program is told; the same for the server and for the command line. */
export interface Config {
  /** The data directory. */
  readonly directory: string
  /** Where the catalogue's files lie. */
  readonly catalogue: string
  readonly host: string
  readonly port: number
  /** Where the built dashboard lies. */
  readonly dashboard: string
  readonly clock: Clock
}

/** What the command line says, before the environment and the defaults. */
export interface Told {
  readonly data?: string | undefined
  readonly catalogue?: string | undefined
  readonly host?: string | undefined
  readonly port?: string | undefined
}

/** A value that cannot be used, with the sentence for whoever gave it. */
export class ConfigMistake extends Error {
  override readonly name = 'ConfigMistake'
}

const root = resolve(import.meta.dirname, '../../..')

/**
 * Reads the configuration: what is told, then the environment (`MOC_DATA`, `MOC_HOST`, `MOC_PORT`, `MOC_CATALOGUE`,
 * `MOC_TODAY`), then `./.moc`, 127.0.0.1, 8787 and the catalogue that ships. Throws `ConfigMistake`.
 */
export function readConfig(told: Told, environment: NodeJS.ProcessEnv): Config {
  const today = environment['MOC_TODAY'] || undefined
  if (today !== undefined && !isDate(today))
    throw new ConfigMistake(`MOC_TODAY: “${today}” không phải ngày dạng 2026-11-20 (not a calendar day).`)
  return {
    directory: resolve(told.data ?? (environment['MOC_DATA'] || '.moc')),
    catalogue: resolve(told.catalogue ?? (environment['MOC_CATALOGUE'] || join(root, 'data'))),
    host: told.host ?? (environment['MOC_HOST'] || '127.0.0.1'),
    port: readPort(told.port ?? (environment['MOC_PORT'] || '8787')),
    dashboard: join(root, 'apps/web/dist'),
    clock: today === undefined ? systemClock : clockOn(today),
  }
}

function readPort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN
  if (port >= 0 && port <= 65535) return port
  throw new ConfigMistake(`Cổng “${text}” phải là số từ 0 đến 65535 (the port must be a number from 0 to 65535).`)
}

/** Whether an address can be reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}
