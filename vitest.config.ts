import { availableParallelism } from 'node:os'
import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

const migrations = await readD1Migrations('src/d1/migrations')

/**
 * Minimum number of test workers. It may exceed the number of cores, because end-to-end tests mostly wait for
 * processes.
 */
const MIN_WORKERS = 4
/**
 * Timeout of a test, in milliseconds. It is generous because the machine may be busy, but still ends tests
 * that hang.
 */
const TEST_TIMEOUT_MS = 180_000
/** Maximum number of concurrent tests in an end-to-end file, such as rows of the fault table. */
const ROWS_AT_ONCE = 3
const E2E_TIMEOUT_MS = 300_000

/** Selects React's production build, because the development build is several times slower. */
const PRODUCTION = { NODE_ENV: 'production' }
const PRODUCTION_JSX = { jsx: { development: false } }

/** Slowest test files. They start first, because a slow file that starts late would run alone at the end. */
const SLOWEST = ['faults', 'desk', 'pages', 'crash', 'start'].map((name) => `e2e/${name}.test.ts`)

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files)
    const slowest = SLOWEST.flatMap((name) => rest.filter(({ moduleId }) => moduleId.endsWith(name)))
    return [...slowest, ...rest.filter((file) => !slowest.includes(file))]
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowestFirst },
    maxWorkers: Math.max(MIN_WORKERS, availableParallelism()),
    projects: [
      {
        oxc: PRODUCTION_JSX,
        test: {
          name: 'plain',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/**/*.workers.test.{ts,tsx}', 'test/e2e/**'],
          setupFiles: ['test/fresh-mocks.ts'],
          isolate: false, // Loading the modules takes longer than running most test files.
          env: PRODUCTION,
          testTimeout: TEST_TIMEOUT_MS,
        },
      },
      {
        oxc: PRODUCTION_JSX,
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: { TEST_MIGRATIONS: migrations } },
          }),
        ],
        test: {
          name: 'workers',
          env: PRODUCTION,
          include: ['test/**/*.workers.test.{ts,tsx}'],
          setupFiles: ['test/empty-storage.ts'],
          isolate: false, // Loading the Worker takes longer than running most test files.
          // Vitest waits until each forwarded log line is acknowledged, but the pool loses lines that an alarm
          // logs at the end of a test file. See https://github.com/cloudflare/workers-sdk/issues/15719
          disableConsoleIntercept: true,
          testTimeout: TEST_TIMEOUT_MS,
        },
      },
      {
        // These tests run the whole service end to end, with real processes and a real browser.
        oxc: PRODUCTION_JSX,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/migrated-state.ts', 'test/e2e/unpacked-browser.ts'],
          env: PRODUCTION,
          testTimeout: E2E_TIMEOUT_MS,
          hookTimeout: E2E_TIMEOUT_MS,
          maxConcurrency: ROWS_AT_ONCE,
        },
      },
    ],
  },
})
