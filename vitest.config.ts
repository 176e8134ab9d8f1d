import { defineConfig } from 'vitest/config'

// Tests sit beside what they test; `*.walk.ts` are whole walks in a real browser. Nothing here reaches a network.
export default defineConfig({
  test: {
    include: ['{packages,apps,bench,docs}/**/*.{test,walk}.{ts,tsx,mjs}'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.moc/**'],
    environment: 'node',
    setupFiles: ['./vitest.setup.ts'],
    // Processes are spawned and pages are walked on machines with two slow cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A page answers a press in its own time: what is seen there is looked at until it is so.
    expect: { poll: { timeout: 40_000, interval: 25 } },
    reporters: process.env['MOC_TEST_REPORT'] ? ['default', ['json', { outputFile: process.env['MOC_TEST_REPORT'] }]] : ['default'],
  },
})
