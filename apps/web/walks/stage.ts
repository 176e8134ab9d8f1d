import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { readConfig } from '../../api/src/config.ts'
import { silentLogger } from '../../api/src/log.ts'
import { startServer, type RunningServer } from '../../api/src/start-server.ts'
import { ensureBuilt } from '../../cli/bootstrap/build-web.mjs'

/** How the browser is started here: Debian's Chromium, as root, asking nothing of any other host. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Who looks: an office in Việt Nam, without movement on the page. */
const visitor = { locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' } as const

/** The day from which everything is looked at, so that a walk says the same tomorrow. */
export const today = '2026-11-20'

export interface WalkOptions {
  readonly width?: number
  readonly height?: number
  /** Refusals of the API are part of this walk; the browser reports each as an error. */
  readonly refusals?: boolean
  /** What stands between the page and the server. */
  readonly between?: (context: BrowserContext) => Promise<unknown>
}

/** The real program on a free port with a store of its own, and a browser in front of it. */
export interface Stage {
  readonly url: string
  /** What the API answers, as the page gets it. */
  ask<Answer>(path: string): Promise<Answer>
  /** Opens an address in a new window and walks; afterwards nothing may have failed and no other host have been asked. */
  walk(path: string, steps: (page: Page) => Promise<void>, options?: WalkOptions): Promise<void>
  close(): Promise<void>
}

/** A stage for all walks of a file, each in a window of its own; opened before the first and closed after the last. */
export function stageOfFile(): () => Stage {
  let stage: Stage | undefined
  beforeAll(async () => {
    stage = await openStage()
  }, 180_000)
  afterAll(() => stage?.close())
  return () => stage!
}

/** Builds the dashboard where it is not built from these sources, starts the server and the browser. */
async function openStage(): Promise<Stage> {
  await ensureBuilt()
  const directory = await mkdtemp(join(tmpdir(), 'moc-walk-'))
  const server = await startServer(
    readConfig({ data: directory, host: '127.0.0.1', port: '0' }, { ...process.env, MOC_TODAY: today }),
    silentLogger,
  )
  const browser = await chromium.launch({ executablePath: process.env['MOC_CHROMIUM'] || '/usr/bin/chromium', args: flags })
  const shared = await browser.newContext(visitor)
  return {
    url: server.url,
    ask: async <Answer>(path: string) => (await (await fetch(server.url + path)).json()) as Answer,
    walk: (path, steps, options = {}) => walk(browser, shared, server, path, steps, options),
    close: async () => {
      await browser.close()
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}

async function walk(
  browser: Browser,
  shared: BrowserContext,
  server: RunningServer,
  path: string,
  steps: (page: Page) => Promise<void>,
  options: WalkOptions,
): Promise<void> {
  const { width = 1440, height = 900, refusals = false, between } = options
  // One visitor for all walks keeps what was fetched; where something stands between, another one.
  const context = between ? await browser.newContext(visitor) : shared
  const faults: string[] = []
  await between?.(context)
  const page = await context.newPage()
  try {
    await page.setViewportSize({ width, height })
    // Two slow cores, and others at work on them: patience costs nothing where all goes well.
    page.setDefaultTimeout(40_000)
    page.on('pageerror', (error) => faults.push(`page: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error' || (refusals && message.text().startsWith('Failed to load resource'))) return
      faults.push(`console: ${message.text()}`)
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(server.url) && !/^(data|blob|about):/.test(url)) faults.push(`outside host: ${url}`)
    })
    await page.goto(server.url + path)
    await settle(page)
    await steps(page)
  } finally {
    await page.evaluate(() => localStorage.clear()).catch(() => {})
    await (between ? context : page).close()
  }
  expect(faults).toEqual([])
}

/** Waits until the page has its title, its data and its letters. */
export async function settle(page: Page): Promise<void> {
  await page.locator('main :is(h1, h2)').first().waitFor()
  await page.waitForFunction(() => {
    const waits = [...document.querySelectorAll('main [role=status]')].some((at) => /^(Đang tải|Loading)/.test(at.textContent ?? ''))
    return !waits && document.querySelector('main [aria-busy=true]') === null && document.fonts.status === 'loaded'
  })
}

/** Text as a reader sees it: one space between words. */
export function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
