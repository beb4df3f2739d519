// Checks the configuration and secrets before a deployment, without network access.
import { stripVTControlCharacters } from 'node:util'
import { parseConfig } from '../../src/config/config.ts'
import type { Route } from '../local/vars.ts'

/** Secrets that the Worker needs. */
export const SECRETS = ['RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET'] as const
export type SecretName = (typeof SECRETS)[number]
export type Secrets = Partial<Record<SecretName, string>>

/**
 * Matches the message of `wrangler secret list` for a Worker that does not exist, or Cloudflare's error code
 * 10007.
 */
const NO_WORKER = /Worker "[^"\n]+" not found\.\s+If this is a new Worker|\[code: 10007\]/

/**
 * Placeholder for a secret that is already set and cannot be read back. It is long enough to pass validation.
 */
const SET = 'set-at-Cloudflare-and-not-readable-from-here'

/**
 * Validates the configuration as the Worker does.
 *
 * @param vars The `[vars]` of wrangler.toml.
 * @param secrets Secrets that the deployment sets. The other required secrets are assumed to be set already.
 * @throws {DigestError} `misconfigured`, with each missing or invalid variable and its expected value.
 */
export function checkConfig(vars: Readonly<Record<string, unknown>>, secrets: Secrets): void {
  const present = Object.fromEntries(SECRETS.map((name) => [name, secrets[name] ?? SET]))
  const turnstile = vars.TURNSTILE_SITE_KEY ? { TURNSTILE_SECRET: SET } : {} // the operator sets the Turnstile secret manually, together with the site key
  parseConfig({ ...vars, ...present, ...turnstile })
}

/**
 * Checks whether a route in wrangler.toml covers PUBLIC_URL. Routes can also be set in Cloudflare's
 * dashboard.
 *
 * @returns A warning, or null if a route covers the URL or the URL is on workers.dev, which needs no route.
 */
export function findRouteFault(publicUrl: string, routes: readonly Route[]): string | null {
  const { hostname } = new URL(publicUrl)
  const patterns = routes.map((route) => (typeof route === 'string' ? route : route.pattern))
  if (hostname.endsWith('.workers.dev') || patterns.some((pattern) => covers(pattern, hostname))) return null
  return `No route in wrangler.toml leads to ${hostname}. Set "routes" and deploy again, unless you added a route in Cloudflare's dashboard`
}

/** Returns whether a route pattern such as `*.example.com/*` covers a host name. */
function covers(pattern: string, hostname: string): boolean {
  const [host = ''] = pattern.replace(/^https?:\/\//, '').split('/')
  return host.startsWith('*') ? hostname.endsWith(host.slice(1)) : host === hostname
}

/**
 * Chooses the secrets that the deployment sets: those in the environment, and random values for ADMIN_TOKEN
 * and LINK_SECRET if they are not set yet. `missing` contains RESEND_API_KEY if it is not set anywhere.
 *
 * @param stored Names of the secrets stored at Cloudflare. They remain unchanged unless the environment
 * contains new values.
 * @param invent Generates a random secret.
 */
export function chooseSecrets(
  given: Readonly<Record<string, string | undefined>>,
  stored: readonly string[],
  invent: () => string,
): { secrets: Secrets; invented: SecretName[]; missing: SecretName[] } {
  const secrets: Secrets = {}
  const invented: SecretName[] = []
  const missing: SecretName[] = []
  for (const name of SECRETS) {
    const value = given[name]
    if (value !== undefined && value !== '') secrets[name] = value
    else if (stored.includes(name)) continue
    else if (name === 'RESEND_API_KEY') missing.push(name)
    else {
      secrets[name] = invent()
      invented.push(name)
    }
  }
  return { secrets, invented, missing }
}

/**
 * Parses the names of the secrets at Cloudflare from the output of `wrangler secret list`.
 *
 * If the Worker does not exist yet, there are no secrets, and Cloudflare reports error code 10007. No other
 * failure may be interpreted this way, because a new LINK_SECRET would break every link in letters already
 * sent.
 *
 * @param databaseExists Whether the database already exists. Without a Worker, it may belong to an unfinished
 * deployment, or to a Worker under another name or account. These cases are indistinguishable, so no secret
 * is generated.
 * @throws If the output does not show which secrets are set, or if the database exists without the Worker and
 * a secret is missing from the environment.
 */
export function readSecretNames(
  { status, output }: { status: number | null; output: string },
  databaseExists: boolean,
  given: Readonly<Record<string, string | undefined>>,
): string[] {
  if (status === 0) return namesIn(output)
  if (!NO_WORKER.test(stripVTControlCharacters(output))) {
    throw new Error(`Cannot read which secrets are set\n\n${output.trim()}`)
  }
  const missing = SECRETS.filter((name) => !given[name])
  if (databaseExists && missing.length > 0) {
    throw new Error(
      `Cannot deploy: the database exists, but no Worker has this name, so a new LINK_SECRET might break the links in letters already sent. Check \`name\` and the account. To continue, set ${missing.join(', ')} in the environment`,
    )
  }
  return []
}

/** Arguments for wrangler in each step of a deployment. */
export const args = {
  listSecrets: () => ['secret', 'list', '--format', 'json'],
  listDatabases: () => ['d1', 'list', '--json'],
  createDatabase: (name: string) => ['d1', 'create', name],
  migrate: () => ['d1', 'migrations', 'apply', 'DB', '--remote'],
  deploy: (secretsFile: string | null) => [
    'deploy',
    ...(secretsFile === null ? [] : ['--secrets-file', secretsFile]),
  ],
}

/** Returns the `name` of each object in a JSON list. Ignores lines that wrangler prints before the list. */
export function namesIn(output: string): string[] {
  const start = output.search(/^\s*\[/m)
  const list: unknown = start === -1 ? [] : JSON.parse(output.slice(start))
  if (!Array.isArray(list)) return []
  return list.flatMap((item: { name?: unknown }) => (typeof item?.name === 'string' ? [item.name] : []))
}
