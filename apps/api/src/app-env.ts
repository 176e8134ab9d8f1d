import type { Program } from '@moc/use-cases'
import type { Logger } from './log.ts'

/** Where the server listens, as far as it decides what may be asked of it. */
export interface Address {
  readonly host: string
  /** The port that requests name in their Host header. */
  readonly port: number
  /** True where only this machine can reach it. */
  readonly loopback: boolean
}

/** What the app is made of; tests give their own clock, log and address. */
export interface AppParts {
  readonly program: Program
  readonly address: Address
  readonly log: Logger
  /** Version of the program, as health says it. */
  readonly version: string
  /** Told to no one; with it the command line makes sure that this very server holds its data directory. */
  readonly token: string
  /** Where the built dashboard lies. */
  readonly dashboard: string
}

/** What Hono carries along with a request. */
export interface AppEnv {
  Variables: { requestId: string }
}
