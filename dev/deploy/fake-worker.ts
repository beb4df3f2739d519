// Simulates a Worker in the fake Cloudflare account: uploads, secrets, host names and cron schedules.

type Binding = { name: string; type: string; text?: string }

/** Result of an API request, or an error with its HTTP status and Cloudflare's error code. */
export type ApiAnswer = { result: unknown } | { status: number; code: number; message: string }

const SCRIPT = '/workers/scripts/broadsheet'
const NO_WORKER: ApiAnswer = {
  status: 404,
  code: 10007,
  message: 'This Worker does not exist on your account.',
}
const NO_SERVICE: ApiAnswer = { status: 404, code: 10090, message: 'This service does not exist.' }

export class FakeWorker {
  uploads = 0
  readonly secrets = new Map<string, string>()
  crons: string[] = []
  hostnames: string[] = []
  #bindings: Binding[] = []
  #migrationTag: string | undefined

  /** Handles an API request about the Worker. @returns The response, or null for an unsupported request. */
  async answer(route: string, body: Buffer, type: string): Promise<ApiAnswer | null> {
    const exists = this.uploads > 0
    switch (route) {
      case `GET ${SCRIPT}/secrets`:
        if (!exists) return NO_WORKER
        return { result: [...this.secrets.keys()].map((name) => ({ name, type: 'secret_text' })) }
      case 'GET /workers/services/broadsheet': {
        const script = { tag: 'tag', last_deployed_from: 'wrangler', migration_tag: this.#migrationTag }
        if (!exists) return NO_SERVICE
        return { result: { default_environment: { environment: 'production', script } } }
      }
      case `GET ${SCRIPT}/deployments`:
        if (!exists) return NO_WORKER
        return {
          result: { deployments: [{ id: 'deployment', source: 'wrangler', versions: this.#versions() }] },
        }
      case `GET ${SCRIPT}/settings`:
        return exists
          ? { result: { bindings: this.#bindings, migration_tag: this.#migrationTag } }
          : NO_WORKER
      case `PUT ${SCRIPT}`:
        return exists ? null : this.#upload(body, type)
      case `POST ${SCRIPT}/versions`:
        return exists ? this.#upload(body, type) : NO_WORKER
      case `POST ${SCRIPT}/deployments`:
        return { result: { id: 'deployment' } }
      case `PATCH ${SCRIPT}/script-settings`:
        return { result: {} }
      case 'GET /workers/workers/broadsheet':
        return { result: { id: 'worker', subdomain: { enabled: true, previews_enabled: false } } }
      case 'GET /workers/subdomain':
        return { result: { subdomain: 'editor' } }
      case `POST ${SCRIPT}/subdomain`:
        return { result: JSON.parse(body.toString()) }
      case `POST ${SCRIPT}/domains/changeset`:
        return { result: { added: [], removed: [], updated: [], conflicting: [] } }
      case `PUT ${SCRIPT}/domains/records`:
        this.hostnames = JSON.parse(body.toString()).origins.map((one: { hostname: string }) => one.hostname)
        return { result: {} }
      case `PUT ${SCRIPT}/schedules`:
        this.crons = JSON.parse(body.toString()).map(({ cron }: { cron: string }) => cron)
        return { result: { schedules: this.crons.map((cron) => ({ cron })) } }
      default:
        return null
    }
  }

  #versions() {
    return [{ version_id: `version-${this.uploads}`, percentage: 100 }]
  }

  /** Stores the bindings and secrets of an upload. Keeps secrets that are not in the upload. */
  async #upload(body: Buffer, type: string): Promise<ApiAnswer> {
    const headers = { 'Content-Type': type }
    const form = await new Response(new Uint8Array(body), { headers }).formData()
    const part = form.get('metadata')
    const metadata = JSON.parse(part instanceof Blob ? await part.text() : String(part))
    this.uploads++
    const bindings: Binding[] = metadata.bindings
    for (const { name, type: kind, text } of bindings) {
      if (kind === 'secret_text' && text !== undefined) this.secrets.set(name, text)
    }
    const secrets = [...this.secrets.keys()].map((name) => ({ name, type: 'secret_text' }))
    this.#bindings = [...bindings.filter(({ type: kind }) => kind !== 'secret_text'), ...secrets]
    this.#migrationTag = metadata.migrations?.new_tag ?? this.#migrationTag
    const resources = { script: { etag: 'etag' }, bindings: this.#bindings }
    return { result: { id: `version-${this.uploads}`, resources, etag: 'etag', startup_time_ms: 20 } }
  }
}
