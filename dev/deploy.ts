// `npm run deploy` checks the configuration, updates the database and then uploads the new code.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  args,
  checkConfig,
  chooseSecrets,
  findRouteFault,
  namesIn,
  readSecretNames,
  type Secrets,
} from './deploy/checks.ts'
import { readWranglerToml } from './local/vars.ts'

const PROJECT = fileURLToPath(new URL('..', import.meta.url))
const WRANGLER = join(PROJECT, 'node_modules/wrangler/bin/wrangler.js')
/**
 * Environment that keeps wrangler from asking questions and from writing ids into wrangler.toml. It finds bindings by
 * their names.
 */
const ENV = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }

try {
  deploy()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/**
 * Deploys the code after creating and migrating the database. The version that is still running must
 * therefore work after a migration.
 */
function deploy(): void {
  const config = readWranglerToml()
  const database = config.d1_databases.find(({ binding }) => binding === 'DB')?.database_name
  if (database === undefined)
    throw new Error('Cannot deploy: set "database_name" of the binding DB in wrangler.toml')
  checkConfig(config.vars, {}) // this check comes before any call to Cloudflare

  // A token may be unable to read its own account and yet allow everything that a deploy needs.
  if (!process.env.CLOUDFLARE_API_TOKEN && ask(['whoami', '--json']).status !== 0) {
    throw new Error('Cannot deploy: log in first with `npx wrangler login`, or set CLOUDFLARE_API_TOKEN')
  }
  const databaseExists = namesIn(demand(args.listDatabases())).includes(database)
  const stored = readSecretNames(ask(args.listSecrets()), databaseExists, process.env)
  const { secrets, invented, missing } = chooseSecrets(process.env, stored, () =>
    randomBytes(32).toString('base64url'),
  )
  if (missing.length > 0) {
    throw new Error(
      `Cannot deploy: ${missing.join(', ')} is missing. Create a key with sending access at https://resend.com/api-keys, then run: RESEND_API_KEY=re_… npm run deploy`,
    )
  }
  checkConfig(config.vars, secrets)

  if (!databaseExists) run(args.createDatabase(database))
  run(args.migrate())
  try {
    withSecretsFile(secrets, (file) => run(args.deploy(file)))
  } finally {
    // Cloudflare may already have the token even if a later step of the deploy fails, and no later deploy
    // shows it again.
    if (invented.includes('ADMIN_TOKEN')) {
      console.log(`\nAdmin token. Keep it, because it is shown only once: ${secrets.ADMIN_TOKEN}`)
    }
  }

  const publicUrl = String(config.vars.PUBLIC_URL)
  console.log(`\nDeployed. Subscribe at ${publicUrl}, and see ${publicUrl}/health.`)
  const fault = findRouteFault(publicUrl, [config.route ?? [], config.routes ?? []].flat())
  if (fault !== null) console.warn(fault)
}

/** Runs wrangler and returns its output. */
function ask(step: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [WRANGLER, ...step], {
    cwd: PROJECT,
    env: ENV,
    encoding: 'utf8',
  })
  return { status, output: status === 0 ? stdout : stdout + stderr }
}

function demand(step: string[]): string {
  const { status, output } = ask(step)
  if (status !== 0) throw new Error(`Cannot run wrangler ${step.join(' ')}\n\n${output.trim()}`)
  return output
}

/** Runs wrangler and shows its output. */
function run(step: string[]): void {
  const { status } = spawnSync(process.execPath, [WRANGLER, ...step], {
    cwd: PROJECT,
    env: ENV,
    stdio: 'inherit',
  })
  if (status !== 0)
    throw new Error(`Cannot go on: wrangler ${step.slice(0, 3).join(' ')} ended with ${status}`)
}

/** Passes secrets to wrangler in a file that only this user can read, and deletes it afterwards. */
function withSecretsFile(secrets: Secrets, use: (file: string | null) => void): void {
  if (Object.keys(secrets).length === 0) {
    use(null)
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'))
  try {
    const file = join(folder, 'secrets.json')
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 })
    use(file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
