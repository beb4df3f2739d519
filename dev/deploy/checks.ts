// What has to be right before anything is deployed. Values in, values out.
import { stripVTControlCharacters } from 'node:util'
import { parseConfig } from '../../src/config/config.ts'

/** The secrets that the Worker needs. */
export const SECRETS = ['RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET'] as const
export type SecretName = (typeof SECRETS)[number]
export type Secrets = Partial<Record<SecretName, string>>

/** What `wrangler secret list` makes of Cloudflare's code 10007, or the code itself. */
const NO_WORKER = /Worker "[^"\n]+" not found\.\s+If this is a new Worker|\[code: 10007\]/

/** Stands in for a secret that is set already and cannot be read back; long enough to pass as one. */
const SET = 'set at Cloudflare and not readable from here'

/**
 * Checks the configuration as the Worker would.
 *
 * @param vars The `[vars]` of wrangler.toml.
 * @param secrets The secrets to be set by this deploy; what is not among them is taken to be set already.
 * @throws {DigestError} `misconfigured`, naming each variable that is missing or wrong and what it should be.
 */
export function checkConfig(vars: Readonly<Record<string, unknown>>, secrets: Secrets): void {
  const present = Object.fromEntries(SECRETS.map((name) => [name, secrets[name] ?? SET]))
  const turnstile = vars.TURNSTILE_SITE_KEY ? { TURNSTILE_SECRET: SET } : {} // set by hand, with its widget
  parseConfig({ ...vars, ...present, ...turnstile })
}

/**
 * Chooses the secrets that this deploy sets: those given in the environment, and new ones for the two that nobody has
 * to invent.
 *
 * @param stored The names of those set at Cloudflare; they stay as they are unless given anew.
 * @param invent Makes a secret.
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
 * Reads which secrets are set at Cloudflare from what `wrangler secret list` answered.
 *
 * None are while there is no Worker yet, which Cloudflare says with its code 10007 and wrangler in words of its own: to
 * take any other failure for it would put a new LINK_SECRET over the one that signed every link in letters already sent.
 *
 * @param databaseExists A database without its Worker belongs to a deploy that got half-way, or to a Worker of another
 *   name or account; both cannot be told apart, so nothing is invented.
 * @throws When it cannot be known.
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

/** The arguments of each step, in order; wrangler is never asked to do two of them at once. */
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

/** The names in a JSON list of things that have one; wrangler may print lines before it. */
export function namesIn(output: string): string[] {
  const start = output.search(/^\s*\[/m)
  const list: unknown = start === -1 ? [] : JSON.parse(output.slice(start))
  if (!Array.isArray(list)) return []
  return list.flatMap((item: { name?: unknown }) => (typeof item?.name === 'string' ? [item.name] : []))
}
