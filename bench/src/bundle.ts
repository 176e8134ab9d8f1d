import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { root } from './root.ts'

/** The JavaScript that the browser has to load before it shows the opening page, in kB (1000 bytes) after gzip. */
export interface BundleSize {
  readonly kilobytes: number
  readonly files: readonly { readonly file: string; readonly kilobytes: number }[]
  /** Whether the chart library is among it: it should be loaded apart. */
  readonly holdsECharts: boolean
}

/** Measures the built dashboard: the scripts of its page and all that they import statically. */
export function measureBundle(): BundleSize {
  const dist = join(root, 'apps/web/dist')
  const page = readFileSync(join(dist, 'index.html'), 'utf8')
  const waiting = [...page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path]) => path!)
  const seen = new Map<string, string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    const code = readFileSync(join(dist, path), 'utf8')
    seen.set(path, code)
    for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g)) waiting.push(join(path, '..', imported!))
  }
  const files = [...seen].map(([file, code]) => ({ file, kilobytes: gzipSync(code, { level: 9 }).byteLength / 1000 }))
  return {
    kilobytes: round(files.reduce((sum, each) => sum + each.kilobytes, 0)),
    files: files.map(({ file, kilobytes }) => ({ file, kilobytes: round(kilobytes) })).toSorted((a, b) => b.kilobytes - a.kilobytes),
    holdsECharts: [...seen.values()].some((code) => code.includes('_echarts_instance_')),
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
