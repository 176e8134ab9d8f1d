import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

/**
 * Tells when the program that ran this script (npm) is gone. npm runs a script through one or two shells and, when
 * it is told to stop, stops only the first of them: without this the server would live on, holding port and store.
 * Says nothing where there is no such program, or no way to see it (Windows closes the whole console by itself).
 */
export function whenRunnerIsGone(tell) {
  if (!process.env.npm_lifecycle_event || !process.argv[1]) return
  const watched = listRunners(basename(process.argv[1]))
  if (watched.length === 0) return
  const timer = setInterval(() => {
    if (watched.every(isAlive)) return
    clearInterval(timer)
    tell()
  }, 500)
  timer.unref()
}

/** The shells between us and the runner (their command names our script), and the runner itself. */
function listRunners(script) {
  const runners = []
  for (let pid = process.ppid; pid > 1 && runners.length < 8;) {
    const found = look(pid)
    if (!found) break
    runners.push(pid)
    if (!found.command.includes(script)) break
    pid = found.parent
  }
  return runners
}

function look(pid) {
  try {
    if (existsSync('/proc/self/stat')) {
      const parent = Number(
        readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ')[1],
      )
      return { parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') }
    }
    const [, parent, command] = /^\s*(\d+)\s(.*)$/s.exec(
      execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }),
    )
    return { parent: Number(parent), command }
  } catch {
    return null
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    // A process that has ended stays in the table until its parent looks.
    return !existsSync('/proc/self/stat') || !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
