// In-memory fake of the Cloudflare API, limited to the calls of `npm run deploy`. It rejects all other
// requests.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { DatabaseSync } from 'node:sqlite'
import { type ApiAnswer, FakeWorker } from './fake-worker.ts'

type Asked = { method: string; path: string; search: URLSearchParams; body: Buffer; type: string }
type Database = { uuid: string; name: string; sqlite: DatabaseSync }
type Namespace = { id: string; title: string }

export type FakeCloudflare = {
  /** Value for CLOUDFLARE_API_BASE_URL. */
  url: string
  worker: FakeWorker
  databases: Database[]
  namespaces: Namespace[]
  /** Unsupported requests received, as `METHOD path`. */
  unknown: string[]
  close(): void
}

/** Starts a fake account that has neither a database nor a Worker. */
export async function startFakeCloudflare(): Promise<FakeCloudflare> {
  const worker = new FakeWorker()
  const databases: Database[] = []
  const namespaces: Namespace[] = []
  const unknown: string[] = []

  async function answer(asked: Asked): Promise<ApiAnswer> {
    const { method, path, search, body } = asked
    const route = `${method} ${path.replace(/^\/accounts\/[^/]+/, '')}`
    const [, key, isQuery] = /^\w+ \/d1\/database\/([\w-]+)(\/query)?$/.exec(route) ?? []
    if (key !== undefined) {
      const database = databases.find(({ uuid, name }) => uuid === key || name === key)
      if (database === undefined) return { status: 404, code: 7404, message: 'The database was not found' }
      return { result: isQuery === undefined ? shown(database) : query(database, body) }
    }
    switch (route) {
      case 'GET /d1/database':
        return { result: databases.filter(({ name }) => (search.get('name') ?? name) === name).map(shown) }
      case 'POST /d1/database': {
        const { name } = JSON.parse(body.toString())
        const created = { uuid: randomUUID(), name, sqlite: new DatabaseSync(':memory:') }
        databases.push(created)
        return { result: shown(created) }
      }
      case 'GET /storage/kv/namespaces':
        return { result: namespaces }
      case 'POST /storage/kv/namespaces': {
        const { title } = JSON.parse(body.toString())
        const created = { id: randomUUID().replaceAll('-', ''), title }
        namespaces.push(created)
        return { result: created }
      }
      default: {
        const found = await worker.answer(route, body, asked.type)
        if (found !== null) return found
        unknown.push(route)
        return { status: 404, code: 7000, message: `No route for ${route}` }
      }
    }
  }

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const { pathname, searchParams: search } = new URL(request.url ?? '/', 'http://fake.example')
    const type = request.headers['content-type'] ?? ''
    const asked = { method: request.method ?? '', path: pathname, search, body: Buffer.concat(chunks), type }
    const found = await answer(asked)
    const isOk = 'result' in found
    response.writeHead(isOk ? 200 : found.status, { 'Content-Type': 'application/json' })
    const errors = isOk ? [] : [{ code: found.code, message: found.message }]
    response.end(JSON.stringify({ success: isOk, errors, messages: [], result: isOk ? found.result : null }))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    worker,
    databases,
    namespaces,
    unknown,
    close: () => void server.close(),
  }
}

const shown = ({ uuid, name }: Database) => ({ uuid, name, version: 'production' })

/** Runs SQL like the D1 API: one read query, or any number of other statements without parameters. */
function query({ sqlite }: Database, body: Buffer) {
  const { sql, params = [] } = JSON.parse(body.toString())
  const isRead = /^\s*(?:SELECT|PRAGMA)\b/i.test(sql)
  if (!isRead) sqlite.exec(sql)
  return [{ success: true, results: isRead ? sqlite.prepare(sql).all(...params) : [], meta: {} }]
}
