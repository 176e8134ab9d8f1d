import { createHash } from 'node:crypto'
import type { Program } from '@moc/use-cases'
import type { Send } from './register-endpoint.ts'
import { WrittenJson } from './written-json.ts'

const jsonHeaders = { 'content-type': 'application/json; charset=utf-8' }
const texts = new WeakMap<object, string>()

/** Sends an answer that no one may keep: it changes without the store's revision changing. */
export const sendFresh: Send = async (_, compute) =>
  new Response(bodyOf(await compute(), JSON.stringify), { headers: { ...jsonHeaders, 'cache-control': 'no-store' } })

/**
 * Sends answers that hold as long as the store's revision, the day and the question stay the same, with an ETag
 * made of these (and of `instance`, since another start may be of another program): 304 where the asker has it.
 */
export function sendByRevision(program: Program, instance: string): Send {
  return async (request, compute) => {
    const etag = tagOf(request.url, program, instance)
    const headers = { etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' }
    if (matches(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
    return new Response(bodyOf(await compute(), textOf), { headers: { ...jsonHeaders, ...headers } })
  }
}

function tagOf(url: string, program: Program, instance: string): string {
  const { pathname, searchParams } = new URL(url)
  searchParams.sort()
  const question = createHash('sha256')
    .update([instance, program.clock.today(), pathname, searchParams].join('\n'))
    .digest('base64url')
    .slice(0, 16)
  return `W/"${program.store.revision()}-${question}"`
}

/** If-None-Match compares weakly: a strong and a weak tag of the same name match. */
function matches(header: string | null, etag: string): boolean {
  if (header === null) return false
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  return header.trim() === '*' || header.split(',').some((tag) => bare(tag) === bare(etag))
}

function bodyOf(answer: object, write: (answer: object) => string): string | ReadableStream<Uint8Array> {
  return answer instanceof WrittenJson ? answer.toStream() : write(answer)
}

/** The text of an answer, written once for answers that the use cases remember. */
function textOf(answer: object): string {
  const held = texts.get(answer)
  if (held !== undefined) return held
  const text = JSON.stringify(answer)
  texts.set(answer, text)
  return text
}
