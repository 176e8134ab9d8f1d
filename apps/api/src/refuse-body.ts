import { DomainFailure } from '@moc/core'
import { createMiddleware } from 'hono/factory'
import { HTTPException } from 'hono/http-exception'
import type { AppEnv } from './app-env.ts'
import { findEndpoints } from './find-endpoints.ts'

/** The largest JSON that is taken, in MiB: a mapping of 2,000 columns with its answers is below one. */
const jsonLimitMb = 8

const reasons = {
  malformed: {
    reason: 'phần thân không phải JSON đúng cú pháp. Kiểm tra dấu ngoặc, dấu phẩy và bảng mã UTF-8 rồi gửi lại',
    reasonEn: 'the body is not well-formed JSON. Check its brackets, commas and that it is UTF-8, and send it again',
  },
  mediaType: {
    reason: 'phần thân phải là JSON với tiêu đề "content-type: application/json"',
    reasonEn: 'the body must be JSON with the header "content-type: application/json"',
  },
  tooLarge: {
    reason: `phần thân JSON lớn hơn giới hạn ${jsonLimitMb} MB. Chia nhỏ nội dung rồi gửi lại`,
    reasonEn: `the JSON body is larger than the limit of ${jsonLimitMb} MB. Split it and send it again`,
  },
  lengthUnstated: {
    reason: 'phần thân không ghi độ dài. Gửi lại với tiêu đề "content-length"',
    reasonEn: 'the body does not state its length. Send it again with the header "content-length"',
  },
} as const

/** What Hono refused of a body before an endpoint saw it, as the failure `request-unreadable`; undefined for anything else. */
export function readRefusedBody(error: unknown): DomainFailure | undefined {
  if (!(error instanceof HTTPException) || error.status >= 500) return undefined
  return refuse(error.status === 415 ? 'mediaType' : 'malformed')
}

/**
 * Refuses, as `request-unreadable`, a body above the limit or of unstated length, before any of it is read; a file that is
 * brought has its own limit.
 */
export const requireSmallJson = createMiddleware<AppEnv>(async (c, next) => {
  const bringsFile = findEndpoints(c.req.path).some(({ method, body }) => body === 'file' && method.toUpperCase() === c.req.method)
  if (!bringsFile) {
    if (Number(c.req.header('content-length') ?? 0) > jsonLimitMb * 1024 * 1024) throw refuse('tooLarge')
    if (c.req.header('transfer-encoding') !== undefined) throw refuse('lengthUnstated')
  }
  await next()
})

function refuse(what: keyof typeof reasons): DomainFailure {
  return new DomainFailure('request-unreadable', reasons[what].reasonEn, { where: 'body', ...reasons[what] })
}
