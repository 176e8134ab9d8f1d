import type { App } from './register-endpoint.ts'

/** The OpenAPI 3.1 document of the app; depends on the contract and the version alone. */
export function openapiDocument(app: App, version: string) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Mốc',
      version,
      description:
        'Indicators, targets and assessments of gender-equality strategies in Việt Nam. Answers carry the revision of the store; a problem is an RFC 9457 problem+json with a code.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/' }],
  })
}
