import './check-node.mjs'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from './build-web.mjs'
import { countTests } from './count-tests.mjs'
import { findOrInstallChromium } from './find-chromium.mjs'
import { ensureInstalled } from './install.mjs'
import { root, tell } from './paths.mjs'
import { pnpmCommand, runTold } from './run.mjs'

// `npm test`: every gate of the script `check`, also after one has failed; the last line counts them.
await ensureInstalled()
const chromium = await findOrInstallChromium()
if (!chromium) {
  tell(
    'Không tìm thấy và không cài được Chromium nên chưa thử được trang: cài Chromium rồi đặt MOC_CHROMIUM. (No Chromium could be found or installed; set MOC_CHROMIUM.)',
  )
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const report = join(root, 'test-results/vitest.json')
mkdirSync(join(root, 'test-results'), { recursive: true })
rmSync(report, { force: true })
const env = { ...process.env, MOC_CHROMIUM: chromium, MOC_TEST_REPORT: report }
const { command, args } = pnpmCommand()
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// The walks in the browser want a dashboard; one that does not build is a gate that failed.
const isBuilt = await ensureBuilt()
let passed = isBuilt ? 1 : 0
let failed = isBuilt ? 0 : 1
for (const [, gate] of scripts.check.matchAll(/pnpm run (check:[\w-]+)/g)) {
  const code = await runTold(command, [...args, 'run', gate], { env })
  const counts = gate === 'check:tests' ? countTests(report, code) : { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }
  if (counts.failed > 0) tell(`${gate}: ${counts.failed} failed`)
  passed += counts.passed
  failed += counts.failed
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
