import type { Endpoint } from '@moc/contract'
import { problemSchema } from '@moc/contract'
import { DomainFailure } from '@moc/core'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { AppEnv } from './app-env.ts'

export type App = OpenAPIHono<AppEnv>
type AnyEndpoint = Endpoint<z.ZodObject, z.ZodObject, z.ZodType>

/** What an endpoint was asked, checked by its schemas. */
export interface Asked<E> {
  readonly params: E extends Endpoint<infer P, z.ZodObject, z.ZodType> ? z.output<P> : never
  readonly query: E extends Endpoint<z.ZodObject, infer Q, z.ZodType> ? z.output<Q> : never
  readonly request: Request
}

/** An answer as the contract promises it; use cases may hand out values that nobody may change. */
export type Promised<E> = E extends Endpoint<z.ZodObject, z.ZodObject, infer A> ? DeepReadonly<z.output<A>> : never
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T

/** Sends an answer: plainly, or from the browser's own copy where that is still right. */
export type Send = (request: Request, compute: () => Promise<object>) => Promise<Response>

/** Registers one promise of the contract: checks what is asked, and sends what `answer` gives. */
export function registerEndpoint<E extends AnyEndpoint>(
  app: App,
  endpoint: E,
  send: Send,
  answer: (asked: Asked<E>) => Promise<Promised<E>>,
): void {
  const route = createRoute({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: {
      params: endpoint.params,
      query: endpoint.query,
      ...(endpoint.body === 'file'
        ? { body: { required: true, content: { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } } } }
        : {}),
    },
    responses: {
      200: { description: 'The answer', content: { 'application/json': { schema: endpoint.answer } } },
      default: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  })
  // The route's schemas are the endpoint's own, so what Hono has validated is what `Asked<E>` says.
  app.openapi(route, (c) => {
    const asked = { params: c.req.valid('param'), query: c.req.valid('query'), request: c.req.raw } as unknown as Asked<E>
    return send(c.req.raw, () => answer(asked) as Promise<object>) as never
  })
}

/** Turns what the schemas refused into the failure that says which part of the request it was. Never shows a schema's own words. */
export function refuseUnreadable(issues: readonly z.core.$ZodIssue[]): never {
  const where = issues[0]?.path.join('.') ?? ''
  if (where === 'horizon') throw new DomainFailure('horizon-unreadable', 'horizon is no year')
  if (where === 'asOf') throw new DomainFailure('date-unreadable', 'asOf is no date')
  throw new DomainFailure('request-unreadable', 'the request does not fit its schema', { where })
}
