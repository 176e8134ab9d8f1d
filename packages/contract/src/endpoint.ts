import { z } from 'zod'

/** A promise of the API as plain data: the server registers it, the client calls it, nothing else is needed. */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Answer extends z.ZodType = z.ZodType,
  Body extends Sent = Sent,
> {
  /** Anything but `get` is refused where the server only reads, also what only computes. */
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** With parameters in braces, as OpenAPI writes them. */
  readonly path: string
  readonly summary: string
  readonly params: Params
  readonly query: Query
  /** `file`: the body is the bytes of a file; a schema: it is JSON of that shape. */
  readonly body: Body
  /** What is answered as JSON; `fileAnswer` where the answer is the bytes of a file. */
  readonly answer: Answer
}

export type Sent = 'none' | 'file' | z.ZodType

/** Writes a promise down with its own types kept. */
export function endpoint<Params extends z.ZodObject, Query extends z.ZodObject, Answer extends z.ZodType, const Body extends Sent>(
  of: Endpoint<Params, Query, Answer, Body>,
): Endpoint<Params, Query, Answer, Body> {
  return of
}

/** An answer that is a file: a page links to it, and the browser saves it. */
export const fileAnswer = z.string().meta({ format: 'binary' })
