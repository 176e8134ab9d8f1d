import { endpoints, type Endpoint } from '@moc/contract'

const all: readonly Endpoint[] = Object.values(endpoints)
const patterns = all.map((endpoint) => ({ endpoint, pattern: new RegExp(`^${endpoint.path.replace(/\{\w+\}/g, '[^/]+')}$`) }))

/** The promises of the contract for a path, one for each method; none where it does not know the path. */
export function findEndpoints(path: string): Endpoint[] {
  return patterns.filter(({ pattern }) => pattern.test(path)).map(({ endpoint }) => endpoint)
}
