import { createHash } from 'node:crypto'
import type { AppParts } from '../app-env.ts'
import { chooseLanguage } from '../choose-language.ts'
import { docsStyle, drawDocs } from '../docs-page.ts'
import { openapiDocument } from '../openapi-document.ts'
import { listProblems } from '../problems.ts'
import type { App } from '../register-endpoint.ts'

const styleHash = createHash('sha256').update(docsStyle).digest('base64')
/** The page needs no script and asks no host for anything. */
const policy = `default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`

/** The OpenAPI document, and a page on which to read it. */
export function addDocsRoutes(app: App, { version }: AppParts): void {
  app.get('/api/openapi.json', (c) => c.json(openapiDocument(app, version), 200, { 'cache-control': 'no-cache' }))
  app.get('/api/docs', (c) => {
    const language = chooseLanguage(c.req.url, c.req.header('accept-language'))
    return c.html(drawDocs(openapiDocument(app, version), listProblems(), language), 200, {
      'content-security-policy': policy,
      'content-language': language,
      'cache-control': 'no-cache',
      vary: 'Accept-Language',
    })
  })
}
