import { parseArgs } from 'node:util'
import { ConfigMistake } from '@moc/api/config'
import { DomainFailure } from '@moc/core'
import { describeFailure } from '@moc/use-cases/describe-failure'
import { chooseTongue } from './choose-tongue.ts'
import { UsageMistake, type Call, type ExitCode } from './command.ts'
import { commands } from './commands.ts'
import { exitCodes } from './exit-codes.ts'
import { writeContents, writeHelp } from './write-help.ts'

type Process = Omit<Call, 'options' | 'words'>

/** Runs one command line and gives its exit code. What goes wrong is told on stderr, in Vietnamese and in English; never a stack. */
export async function runCommand(words: readonly string[], process: Process): Promise<ExitCode> {
  try {
    return await run(words, process)
  } catch (error) {
    if (error instanceof UsageMistake || error instanceof ConfigMistake) {
      process.tell(error.message)
      return 2
    }
    if (error instanceof DomainFailure) {
      for (const language of ['vi', 'en'] as const) process.tell(describeFailure(error, language).detail)
      return exitCodes[error.code]
    }
    const reason = error instanceof Error ? error.message : String(error)
    process.tell(
      process.environment['MOC_DEBUG'] && error instanceof Error
        ? (error.stack ?? reason)
        : `Lỗi ngoài dự kiến (unexpected fault): ${reason}`,
    )
    return 3
  }
}

async function run([name, ...rest]: readonly string[], process: Process): Promise<ExitCode> {
  const language = chooseTongue(process.environment)
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    await process.print(writeContents(commands, language))
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw new UsageMistake(`Không có lệnh “${name}” (no such command). Xem: moc --help`)
  const { values, positionals } = parse(name, command.takesAnyText ? rest.map(guardText) : rest, command.options)
  if (values['help']) {
    await process.print(writeHelp(command, language))
    return 0
  }
  if (positionals.length !== command.words) throw new UsageMistake(`moc ${command.usage}\nXem thêm: moc ${name} --help`)
  return command.run({ ...process, options: values, words: positionals.map(freeText) })
}

const guard = '\u0000'

/** `-0,5` and `--5` are texts where a command takes any: no option begins so. A NUL cannot come from a command line. */
function guardText(word: string): string {
  return /^-+[^a-z-]/i.test(word) ? guard + word : word
}

function freeText(word: string): string {
  return word.startsWith(guard) ? word.slice(guard.length) : word
}

function parse(name: string, args: readonly string[], options: (typeof commands)[string]['options']) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    return { values: values as Record<string, string | boolean | undefined>, positionals }
  } catch (error) {
    throw new UsageMistake(`${(error as Error).message}\nXem: moc ${name} --help`)
  }
}
