import { writeFile } from 'node:fs/promises'
import { createApp } from './app.ts'
import { silentLogger } from './log.ts'
import { openapiDocument } from './openapi-document.ts'
import type { AppParts } from './app-env.ts'
import { version } from './version.ts'

// Renews docs/openapi.json. The document depends on the contract alone: no store is opened for it.
const program = {} as AppParts['program']
const app = createApp({
  program,
  address: { host: '127.0.0.1', port: 0, loopback: true },
  log: silentLogger,
  version,
  token: '',
  dashboard: '',
})
await writeFile(new URL('../../../docs/openapi.json', import.meta.url), `${JSON.stringify(openapiDocument(app, version), null, 2)}\n`)
