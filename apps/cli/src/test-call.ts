import { Readable } from 'node:stream'
import type { ExitCode } from './command.ts'
import { runCommand } from './run-command.ts'

/** Runs the command line inside the test's own process, which is ten times faster than starting one. */
export async function call(
  words: readonly string[],
  input: string | readonly Uint8Array[] = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: ExitCode; stdout: string; stderr: string }> {
  let stdout = ''
  let stderr = ''
  const code = await runCommand(words, {
    environment,
    stdin: Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input),
    print: async (text) => void (stdout += text),
    tell: (line) => void (stderr += `${line}\n`),
  })
  return { code, stdout, stderr }
}
