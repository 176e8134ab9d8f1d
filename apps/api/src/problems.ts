import type { Problem, ProblemCode } from '@moc/contract'
import { DomainFailure, type FailureCode } from '@moc/core'
import { describeFailure, type FailureWords, type Language } from '@moc/use-cases'
import type { Context } from 'hono'
import type { AppEnv } from './app-env.ts'
import { chooseLanguage } from './choose-language.ts'

/** What HTTP makes of each code. A code without a status does not compile; no other file names a status of a failure. */
const statuses = {
  'strategy-unknown': 404,
  'place-unknown': 404,
  'indicator-unknown': 404,
  'target-unknown': 404,
  'import-unknown': 404,
  'event-unknown': 404,
  'series-unknown': 404,
  'value-unknown': 404,
  'edit-unknown': 404,
  'horizon-unreadable': 400,
  'date-unreadable': 400,
  'import-has-errors': 422,
  'import-not-staged': 409,
  'import-not-published': 409,
  'import-not-undone': 409,
  'import-stale': 409,
  'reason-missing': 422,
  'file-unreadable': 422,
  'file-too-large': 413,
  'catalogue-refused': 500,
  'edit-refused': 422,
  'read-only': 403,
  'cross-site': 403,
  'store-locked': 503,
  'store-newer': 503,
  'store-damaged': 503,
  'data-directory-unwritable': 503,
  'port-taken': 503,
  'disk-full': 507,
  'request-unreadable': 400,
  'assessment-failed': 500,
  'thread-stopped': 500,
  'job-unknown': 404,
  'job-unfinished': 409,
  'job-cancelled': 409,
  'job-stale': 409,
  'not-found': 404,
  'method-not-allowed': 405,
  internal: 500,
} as const satisfies Record<ProblemCode, number>

type EdgeCode = Exclude<ProblemCode, FailureCode>

/** The words of the codes that only HTTP knows. */
const edgeWords: Record<EdgeCode, Record<Language, FailureWords>> = {
  'not-found': {
    vi: { title: 'Không có địa chỉ này', detail: 'API không có địa chỉ này. Danh sách địa chỉ ở /api/docs.' },
    en: { title: 'No such address', detail: 'The API has no such address. All addresses are listed at /api/docs.' },
  },
  'method-not-allowed': {
    vi: { title: 'Không dùng được phương thức này', detail: 'Địa chỉ này không nhận phương thức vừa gửi. Xem /api/docs.' },
    en: { title: 'Method not allowed', detail: 'This address does not take that method. See /api/docs.' },
  },
  internal: {
    vi: { title: 'Lỗi của chương trình', detail: 'Chương trình gặp lỗi ngoài dự kiến. Hãy gửi mã yêu cầu này cho người quản trị.' },
    en: { title: 'A fault of the program', detail: 'The program met an unexpected fault. Give this request id to whoever runs it.' },
  },
}

/** What a request's refusal is made of: a failure of the domain, or a code that only HTTP knows. */
export type Refusal = DomainFailure | EdgeCode

/** Answers a refusal as RFC 9457 problem+json, in the reader's language. Never shows an error's own message. */
export function answerProblem(c: Context<AppEnv>, refusal: Refusal, headers: Record<string, string> = {}): Response {
  return problemResponse(refusal, chooseLanguage(c.req.url, c.req.header('accept-language')), c.get('requestId'), headers)
}

/** Whether a failure is a fault of the program and not of what was asked. */
export function isFault({ code }: DomainFailure): boolean {
  return statuses[code] === 500
}

/** The response of a problem where there is no request to speak of, as when its address cannot be read. */
export function problemResponse(refusal: Refusal, language: Language, requestId: string, headers: Record<string, string> = {}): Response {
  const code: ProblemCode = typeof refusal === 'string' ? refusal : refusal.code
  const { title, detail } = typeof refusal === 'string' ? edgeWords[refusal][language] : describeFailure(refusal, language)
  const problem: Problem = {
    type: `/api/docs#problem-${code}`,
    title,
    status: statuses[code],
    detail,
    code,
    requestId,
    ...(typeof refusal === 'string' || Object.keys(refusal.facts).length === 0 ? {} : { facts: { ...refusal.facts } }),
  }
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'content-language': language,
      'cache-control': 'no-store',
      vary: 'Accept-Language',
      'x-request-id': requestId,
      ...headers,
    },
  })
}

/** Every code with its status and title, for the page that documents the API. */
export function listProblems(): { code: ProblemCode; status: number; title: string; titleEn: string }[] {
  return (Object.keys(statuses) as ProblemCode[]).map((code) => {
    const words = (language: Language) =>
      code in edgeWords ? edgeWords[code as EdgeCode][language] : describeFailure(new DomainFailure(code as FailureCode, ''), language)
    return { code, status: statuses[code], title: words('vi').title, titleEn: words('en').title }
  })
}
