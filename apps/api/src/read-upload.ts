import { DomainFailure, fileLimitMb } from '@moc/core'

const limit = fileLimitMb * 1024 * 1024

/** Reads the body of a request, at most the stated limit. Throws `file-too-large` as soon as it is passed, before the rest arrives. */
export async function readUpload(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooLarge()
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength
    if (length > limit) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

function tooLarge(): DomainFailure {
  return new DomainFailure('file-too-large', `body above ${limit} bytes`, { limitMb: fileLimitMb })
}
