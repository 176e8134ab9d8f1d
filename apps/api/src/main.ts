import { DomainFailure } from '@moc/core'
import { describeFailure } from '@moc/use-cases'
import { ConfigMistake, readConfig } from './config.ts'
import { serve } from './serve.ts'

// The server alone, for whoever does not want the command line around it: `node apps/api/src/main.ts`.
try {
  await serve(readConfig({}, process.env), ({ url }) => process.stdout.write(`${url}\n`))
} catch (error) {
  const isKnown = error instanceof DomainFailure || error instanceof ConfigMistake
  if (!isKnown) throw error
  process.stderr.write(`${error instanceof DomainFailure ? describeFailure(error, 'vi').detail : error.message}\n`)
  process.exitCode = 3
}
