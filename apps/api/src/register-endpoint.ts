import { fileAnswer, problemSchema, type DeepReadonly, type Endpoint } from '@moc/contract'
import { DomainFailure } from '@moc/core'
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { z } from 'zod'
import type { AppEnv } from './app-env.ts'
import type { WrittenJson } from './written-json.ts'

export type App = OpenAPIHono<AppEnv>

/** What an endpoint was asked, checked by its schemas. */
export interface Asked<E> {
  readonly params: E extends Endpoint<infer P> ? z.output<P> : never
  readonly query: E extends Endpoint<z.ZodObject, infer Q> ? z.output<Q> : never
  /** The JSON that was sent; undefined where none was asked for, or a file. */
  readonly body: E extends Endpoint<z.ZodObject, z.ZodObject, z.ZodType, infer B> ? (B extends z.ZodType ? z.output<B> : undefined) : never
  readonly request: Request
}

/** An answer as the contract promises it; use cases may hand out values that nobody may change. */
export type Promised<E> = E extends Endpoint<z.ZodObject, z.ZodObject, infer A> ? DeepReadonly<z.output<A>> : never

/** Sends an answer: plainly, or from the browser's own copy where that is still right. */
export type Send = (request: Request, compute: () => Promise<object>) => Promise<Response>

/** Registers one promise of the contract: checks what is asked, and sends what `answer` gives. */
export function registerEndpoint<E extends Endpoint>(
  app: App,
  endpoint: E,
  send: Send,
  answer: (asked: Asked<E>) => Promise<Promised<E> | WrittenJson>,
): void {
  const route = describeRoute(endpoint, { 'application/json': { schema: endpoint.answer } })
  // The route's schemas are the endpoint's own, so what Hono has validated is what `Asked<E>` says.
  app.openapi(route, (c) => {
    const asked = readAsked<E>(endpoint, c.req)
    return send(c.req.raw, () => answer(asked) as Promise<object>)
  })
}

/** A file that is answered: its bytes, the name under which it is saved, and its media type. */
export interface SentFile {
  readonly fileName: string
  readonly contentType: string
  readonly bytes: Uint8Array
}

/** Registers a promise whose answer is a file, to be saved and never shown in the page. */
export function registerFile<E extends Endpoint>(app: App, endpoint: E, answer: (asked: Asked<E>) => Promise<SentFile>): void {
  const route = describeRoute(endpoint, { 'application/octet-stream': { schema: fileAnswer } })
  app.openapi(route, async (c) => {
    const { fileName, contentType, bytes } = await answer(readAsked<E>(endpoint, c.req))
    const plain = fileName
      .normalize('NFD')
      .replace(/[^\x20-\x7e]/g, '')
      .replace(/["\\]/g, '')
    return new Response(bytes as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': contentType,
        'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  })
}

function describeRoute(endpoint: Endpoint, content: Record<string, { readonly schema: z.ZodType }>) {
  return createRoute({
    method: endpoint.method,
    path: endpoint.path,
    summary: endpoint.summary,
    request: { params: endpoint.params, query: endpoint.query, ...describeBody(endpoint.body) },
    responses: {
      200: { description: 'The answer', content },
      default: { description: 'A problem (RFC 9457)', content: { 'application/problem+json': { schema: problemSchema } } },
    },
  })
}

function describeBody(body: Endpoint['body']) {
  if (body === 'none') return {}
  const content =
    body === 'file'
      ? { 'application/octet-stream': { schema: z.string().meta({ format: 'binary' }) } }
      : { 'application/json': { schema: body } }
  // A body that may be left out is an optional schema.
  return { body: { required: body === 'file' || !body.safeParse(undefined).success, content } }
}

/** What Hono has checked by the route's schemas; its types know them only where the route is written out. */
interface Validated {
  valid(part: 'param' | 'query' | 'json'): unknown
  readonly raw: Request
}

function readAsked<E extends Endpoint>(endpoint: E, request: unknown): Asked<E> {
  const read = request as Validated
  const body = typeof endpoint.body === 'string' ? undefined : read.valid('json')
  return { params: read.valid('param'), query: read.valid('query'), body, request: read.raw } as Asked<E>
}

/** Turns what the schemas refused into the failure that says which part of the request it was. Never shows a schema's own words. */
export function refuseUnreadable(issues: readonly z.core.$ZodIssue[]): never {
  const where = issues[0]?.path.join('.') ?? ''
  if (where === 'horizon') throw new DomainFailure('horizon-unreadable', 'horizon is no year')
  if (where === 'asOf' || where === 'knownOn') throw new DomainFailure('date-unreadable', `${where} is no date`)
  throw new DomainFailure('request-unreadable', 'the request does not fit its schema', { where })
}
