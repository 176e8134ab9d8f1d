import { findEndpoints } from './find-endpoints.ts'

/** The methods that the contract knows for a path; empty where it does not know the path. */
export function allowedMethods(path: string): string[] {
  const methods = findEndpoints(path).map(({ method }) => method.toUpperCase())
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))]
}
