import type { z } from 'zod'
import type { Endpoint, Sent } from './endpoint.ts'
import { problemSchema, type Problem } from './problem.ts'

/** What the API answered when it could not do what was asked. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.detail)
    this.problem = problem
  }
}

export interface ClientOptions {
  /** Where the API is; empty for the page's own origin. */
  readonly base?: string
  readonly headers?: Record<string, string>
  readonly signal?: AbortSignal
}

type Call<E> =
  E extends Endpoint<infer Params, infer Query, z.ZodType, infer Body>
    ? { params?: z.input<Params>; query?: z.input<Query> } & BodyOf<Body>
    : never
type BodyOf<Body extends Sent> = Body extends z.ZodType
  ? undefined extends z.input<Body>
    ? { body?: DeepReadonly<z.input<Body>> }
    : { body: DeepReadonly<z.input<Body>> }
  : Body extends 'file'
    ? { body?: NonNullable<RequestInit['body']> }
    : { body?: never }
/** A value that nobody may change: what is sent is only read. */
export type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

type Answer<E> = E extends Endpoint<z.ZodObject, z.ZodObject, infer A> ? z.output<A> : never

/**
 * Calls one endpoint and gives its answer. Throws `ProblemError` where the API refuses, and the platform's
 * own `TypeError` where nothing answers. It trusts the shape of a good answer: server and page ship together.
 */
export async function callEndpoint<E extends Endpoint>(
  endpoint: E,
  { params = {}, query = {}, body }: Call<E>,
  options: ClientOptions = {},
): Promise<Answer<E>> {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(writeWord(params[name])))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined && value !== null) search.set(name, writeWord(value))
  const response = await fetch(`${options.base ?? ''}${path}${search.size > 0 ? `?${search}` : ''}`, {
    method: endpoint.method.toUpperCase(),
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': endpoint.body === 'file' ? 'application/octet-stream' : 'application/json' }),
      ...options.headers,
    },
    ...(body === undefined ? {} : { body: endpoint.body === 'file' ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body) }),
    ...(options.signal ? { signal: options.signal } : {}),
  })
  if (!response.ok) throw new ProblemError(problemSchema.parse(await response.json()))
  return (await response.json()) as Answer<E>
}

/** What stands in an address is a text, a number or yes and no; anything else is a mistake of the caller. */
function writeWord(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  throw new TypeError(`cannot stand in an address: ${JSON.stringify(value)}`)
}
