// `npm run deploy` checks the configuration, migrates the database and uploads the Worker.
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
 * Environment in which wrangler runs. `CI` prevents it from prompting for input and from writing ids to
 * wrangler.toml. wrangler finds the resources by name instead.
 */
const ENV = { ...process.env, CI: '1', WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' }

try {
  deploy()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

/**
 * Creates the database if it does not exist, migrates it, and then uploads the code. Migrations must
 * therefore be compatible with the version that is still running.
 */
function deploy(): void {
  const config = readWranglerToml()
  const database = config.d1_databases.find(({ binding }) => binding === 'DB')?.database_name
  if (database === undefined)
    throw new Error('Cannot deploy: set "database_name" for the binding DB in wrangler.toml')
  checkConfig(config.vars, {}) // reports invalid variables before any call to Cloudflare

  // Skip this check if a token is set, because a token that may deploy might not be allowed to read the
  // account.
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
    // Print the admin token even if the deployment fails. Cloudflare may already have stored it, and later
    // deployments do not show it again.
    if (invented.includes('ADMIN_TOKEN')) {
      console.log(`\nAdmin token (save it now, because it is shown only once): ${secrets.ADMIN_TOKEN}`)
    }
  }

  const publicUrl = String(config.vars.PUBLIC_URL)
  console.log(`\nDeployed. Subscribe at ${publicUrl}, and see ${publicUrl}/health.`)
  const fault = findRouteFault(publicUrl, [config.route ?? [], config.routes ?? []].flat())
  if (fault !== null) console.warn(fault)
}

/** Runs wrangler and returns its exit status and its output. */
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

/** Runs wrangler and prints its output. @throws If wrangler fails. */
function run(step: string[]): void {
  const { status } = spawnSync(process.execPath, [WRANGLER, ...step], {
    cwd: PROJECT,
    env: ENV,
    stdio: 'inherit',
  })
  if (status !== 0)
    throw new Error(`Cannot deploy: wrangler ${step.slice(0, 3).join(' ')} exited with ${status}`)
}

/**
 * Writes secrets for wrangler to a file that only this user can read, and deletes the file after use. Without
 * secrets, passes null to `use` and writes no file.
 */
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
