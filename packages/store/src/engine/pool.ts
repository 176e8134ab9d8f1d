import type { DatabaseConnection } from 'kysely'

/** Connections that are lent out one at a time each; who comes when all are out waits in line. */
export interface Pool {
  acquire(): Promise<DatabaseConnection>
  release(connection: DatabaseConnection): void
  /** Resolves when every connection is back. */
  settled(): Promise<void>
}

/** Makes a pool of the given connections. It never opens or closes one. */
export function createPool(connections: readonly DatabaseConnection[]): Pool {
  const idle = [...connections]
  const waiting: ((connection: DatabaseConnection) => void)[] = []
  const onSettled: (() => void)[] = []
  return {
    acquire() {
      const connection = idle.pop()
      return connection === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(connection)
    },
    release(connection) {
      const next = waiting.shift()
      if (next !== undefined) return next(connection)
      idle.push(connection)
      if (idle.length === connections.length) for (const resolve of onSettled.splice(0)) resolve()
    },
    settled() {
      return idle.length === connections.length ? Promise.resolve() : new Promise((resolve) => onSettled.push(resolve))
    },
  }
}
