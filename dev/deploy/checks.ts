// Checks everything that must be right before a deploy, without any calls of its own.
import { stripVTControlCharacters } from 'node:util'
import { parseConfig } from '../../src/config/config.ts'
import type { Route } from '../local/vars.ts'

/** Secrets that the Worker needs. */
export const SECRETS = ['RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET'] as const
export type SecretName = (typeof SECRETS)[number]
export type Secrets = Partial<Record<SecretName, string>>

/** Message that `wrangler secret list` prints for Cloudflare's code 10007, or the code itself. */
const NO_WORKER = /Worker "[^"\n]+" not found\.\s+If this is a new Worker|\[code: 10007\]/

/** Placeholder for a secret that is already set and cannot be read back. It is long enough to be valid. */
const SET = 'set-at-Cloudflare-and-not-readable-from-here'

/**
 * Checks the configuration as the Worker does.
 *
 * @param vars The `[vars]` of wrangler.toml.
 * @param secrets Secrets that this deploy sets. The others count as already set.
 * @throws {DigestError} `misconfigured`, with each missing or invalid variable and what it should be.
 */
export function checkConfig(vars: Readonly<Record<string, unknown>>, secrets: Secrets): void {
  const present = Object.fromEntries(SECRETS.map((name) => [name, secrets[name] ?? SET]))
  const turnstile = vars.TURNSTILE_SITE_KEY ? { TURNSTILE_SECRET: SET } : {} // the operator sets the secret by hand together with its widget
  parseConfig({ ...vars, ...present, ...turnstile })
}

/**
 * Checks that PUBLIC_URL leads to the Worker, as far as wrangler.toml shows. An address can also be set in the dashboard.
 *
 * @returns A warning, or null.
 */
export function findRouteFault(publicUrl: string, routes: readonly Route[]): string | null {
  const { hostname } = new URL(publicUrl)
  const patterns = routes.map((route) => (typeof route === 'string' ? route : route.pattern))
  if (hostname.endsWith('.workers.dev') || patterns.some((pattern) => covers(pattern, hostname))) return null
  return `No route in wrangler.toml leads to ${hostname}. Set "routes" and deploy again, unless you added the address in Cloudflare's dashboard`
}

/** Returns whether a route such as `*.example.com/*` covers a host. */
function covers(pattern: string, hostname: string): boolean {
  const [host = ''] = pattern.replace(/^https?:\/\//, '').split('/')
  return host.startsWith('*') ? hostname.endsWith(host.slice(1)) : host === hostname
}

/**
 * Chooses the secrets that this deploy sets: those in the environment and the two that it can invent.
 *
 * @param stored Names of the secrets that Cloudflare has. They do not change unless the environment contains
 * them.
 * @param invent Generates a secret.
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
 * Reads the names of the secrets at Cloudflare from the answer of `wrangler secret list`.
 *
 * Without a Worker there are no secrets, which Cloudflare reports as code 10007 and wrangler in its own
 * words. No other failure may be read like that, because a new LINK_SECRET would break every link in the
 * letters already sent.
 *
 * @param databaseExists True for a database without its Worker. The database belongs to an unfinished deploy,
 * or to a Worker under another name or account. These cases look the same, so no secret is invented.
 * @throws If the answer does not show which secrets are set.
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
      `Cannot deploy: Cloudflare knows the database but no Worker of this name, so a new LINK_SECRET might break the links in letters already sent. Check \`name\` and the account; to go on, set ${missing.join(', ')} in the environment`,
    )
  }
  return []
}

/** Arguments of wrangler for each step, in order. */
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

/** Returns the names in a JSON list of objects. Ignores lines that wrangler prints before the list. */
export function namesIn(output: string): string[] {
  const start = output.search(/^\s*\[/m)
  const list: unknown = start === -1 ? [] : JSON.parse(output.slice(start))
  if (!Array.isArray(list)) return []
  return list.flatMap((item: { name?: unknown }) => (typeof item?.name === 'string' ? [item.name] : []))
}
