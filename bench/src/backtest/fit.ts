import { writeFileSync } from 'node:fs'
import { medianStepConstants } from '../../../packages/core/src/forecast/median-step-constants.ts'
import { findDataDirectory, readM3, readPool, whereToFind } from './data.ts'
import { fitConstants, scoreTasks } from './fit-constants.ts'
import { drawTasks, m3Tasks, originSizes } from './tasks.ts'

/** Refits the constants of the default model on the fitting units and prints them; the committed file is edited by hand. */
const directory = findDataDirectory()
if (!directory) throw new Error(whereToFind)
const tasks = drawTasks(readPool(directory), [1, 2, ...originSizes])
const m3 = readM3(directory)
const choosing = [Infinity, 1, 2, 3, 5, 10].flatMap((last) => m3Tasks(m3, last)).filter(({ fitting }) => fitting)
const train = [...tasks.filter(({ fitting }) => fitting), ...choosing]
const heldOut = tasks.filter(({ fitting }) => !fitting)
const started = performance.now()
const { constants, score } = fitConstants(train, medianStepConstants, Number(process.argv[2] ?? 4000))
console.log(JSON.stringify(constants, null, 2))
console.log(
  `train ${score.toFixed(4)}, held-out units ${scoreTasks(heldOut, constants).toFixed(4)} (before: ${scoreTasks(heldOut, medianStepConstants).toFixed(4)}), ${((performance.now() - started) / 1000).toFixed(0)} s`,
)
if (process.argv[3]) writeFileSync(process.argv[3], JSON.stringify(constants))
