#!/usr/bin/env node
import { once } from 'node:events'
import { runCommand } from './run-command.ts'

// A reader that went away (`moc assess | head`) ends the command, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 3))

process.exitCode = await runCommand(process.argv.slice(2), {
  environment: process.env,
  stdin: process.stdin,
  print: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain')
  },
  tell: (line) => process.stderr.write(`${line}\n`),
})
