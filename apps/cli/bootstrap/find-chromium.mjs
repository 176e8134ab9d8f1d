import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { node24, root, tell } from './paths.mjs'
import { runTold } from './run.mjs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Finds a Chromium that runs, or installs one: Debian's package, else Playwright's own. Null where neither can be had. */
export async function findOrInstallChromium() {
  // A browser that was named and does not run is a mistake to hear of, not to pass over.
  const named = process.env.MOC_CHROMIUM
  if (named) return runs(named) ? named : null
  const found = find()
  if (found) return found
  if (existsSync('/etc/debian_version')) {
    tell('Cài Chromium bằng apt-get… (installing Chromium)')
    if (await installFromDebian()) {
      const installed = find()
      if (installed) return installed
    }
  }
  tell('Cài Chromium của Playwright… (installing Playwright’s Chromium)')
  await runTold(node24, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'])
  return find()
}

function find() {
  return [...places, playwrightsOwn()].find((path) => path && existsSync(path) && runs(path)) ?? null
}

/** Whether it starts at all: Ubuntu has a `chromium` that only asks for another package. */
function runs(path) {
  if (process.platform === 'win32') return existsSync(path)
  return spawnSync(path, ['--version', '--no-sandbox'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

function playwrightsOwn() {
  try {
    return createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()
  } catch {
    return null
  }
}

async function installFromDebian() {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    if ((await runTold(command, rest, { env })) !== 0) return false
  }
  return true
}
