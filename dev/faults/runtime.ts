// Runs the Workers runtime in its own process, so that a test can kill it at any moment. The first message to
// the process contains the paths of the bundle and of the state, and the variables. Later messages ask the
// process to write or list articles in KV.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { inspect } from 'node:util'
import type { Order, OrderReport, Start } from './orders.ts'

// Uses wrangler's own miniflare, so that only one version of the runtime is installed.
const { Miniflare } = createRequire(createRequire(import.meta.url).resolve('wrangler'))(
  'miniflare',
) as typeof import('miniflare')

const CONFIG = fileURLToPath(new URL('../../wrangler.toml', import.meta.url))
const PUTS_AT_ONCE = 50

const report = (message: OrderReport) => process.send?.(message)

function optionsOf({ script, stateDir, variables }: Start) {
  const toml = readFileSync(CONFIG, 'utf8')
  const setting = (name: string) => new RegExp(`^${name} = "(.*?)"`, 'm').exec(toml)?.[1] ?? ''
  return {
    host: '127.0.0.1',
    port: 0,
    cf: false,
    unsafeTriggerHandlers: true,
    resourcePersistencePath: stateDir,
    handleStructuredLogs: ({ message }: { message: string }) => report({ log: message }),
    workers: [
      {
        config: {
          name: 'broadsheet',
          compatibilityDate: setting('compatibility_date'),
          compatibilityFlags: ['nodejs_compat'],
          manifest: {
            mainModule: 'index.js',
            modules: { 'index.js': { type: 'esm' as const, contents: readFileSync(script, 'utf8') } },
          },
          exports: {
            Collector: { type: 'durable-object' as const, storage: 'sqlite' as const },
            Dispatcher: { type: 'durable-object' as const, storage: 'sqlite' as const },
            Drafter: { type: 'durable-object' as const, storage: 'sqlite' as const },
          },
          env: {
            ARTICLES: { type: 'kv' as const, id: 'ARTICLES' },
            EDITIONS: { type: 'kv' as const, id: 'EDITIONS' },
            DB: { type: 'd1' as const, id: 'DB' },
            COLLECTOR: {
              type: 'durable-object' as const,
              worker: 'broadsheet',
              exportName: 'Collector',
            },
            DISPATCHER: {
              type: 'durable-object' as const,
              worker: 'broadsheet',
              exportName: 'Dispatcher',
            },
            DRAFTER: {
              type: 'durable-object' as const,
              worker: 'broadsheet',
              exportName: 'Drafter',
            },
            ...Object.fromEntries(
              Object.entries(variables).map(([name, value]) => [name, { type: 'text' as const, value }]),
            ),
          },
        },
      },
    ],
  }
}

async function run(start: Start): Promise<void> {
  const miniflare = new Miniflare(optionsOf(start))
  const url = await miniflare.ready
  report({ ready: url.origin })
  const carryOut = async (order: Order): Promise<string[]> => {
    const articles = await miniflare.getKVNamespace('ARTICLES')
    if ('put' in order) {
      for (let first = 0; first < order.put.length; first += PUTS_AT_ONCE) {
        const some = order.put.slice(first, first + PUTS_AT_ONCE)
        await Promise.all(some.map(([key, value]) => articles.put(key, value)))
      }
      return []
    }
    const found: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await articles.list({ prefix: order.list, ...(cursor !== undefined && { cursor }) })
      found.push(...page.keys.map(({ name }) => name))
      if (page.list_complete) return found
      cursor = page.cursor
    }
  }
  process.on('message', (order: Order) => {
    carryOut(order)
      .then((keys) => report({ id: order.id, keys }))
      .catch((error: unknown) => report({ id: order.id, error: inspect(error) }))
  })
}

// The test harness has exited, so end the whole process group.
process.on('disconnect', () => process.kill(-process.pid, 'SIGKILL'))
process.once('message', (start: Start) => {
  run(start).catch((error: unknown) => report({ failed: String(error) }))
})
