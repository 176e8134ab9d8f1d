import type { Command } from './command.ts'
import { assessCommand } from './commands/assess.ts'
import { checkCommand } from './commands/check.ts'
import { explainCommand } from './commands/explain.ts'
import { forecastCommand } from './commands/forecast.ts'
import { importCommand } from './commands/import.ts'
import { readCommand } from './commands/read.ts'
import { serveCommand } from './commands/serve.ts'
import { compareCommand } from './commands/compare.ts'
import { undoCommand } from './commands/undo.ts'
import { verdictCommand } from './commands/verdict.ts'

/** Every command by its name, in the order in which help lists them. */
export const commands: Readonly<Record<string, Command>> = {
  serve: serveCommand,
  read: readCommand,
  import: importCommand,
  undo: undoCommand,
  assess: assessCommand,
  verdict: verdictCommand,
  forecast: forecastCommand,
  compare: compareCommand,
  explain: explainCommand,
  check: checkCommand,
}
