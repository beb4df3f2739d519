// Passes secrets to wrangler in a file that only this user can read, because command-line arguments are
// visible in `ps`.
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const SECRETS = [
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'RESEND_WEBHOOK_SECRET_PREVIOUS',
  'ADMIN_TOKEN',
  'ADMIN_TOKEN_PREVIOUS',
  'LINK_SECRET',
  'LINK_SECRET_PREVIOUS',
  'TURNSTILE_SECRET',
]

/** Separates secrets from other variables. */
export function partSecrets(variables: Readonly<Record<string, string>>): {
  plain: Record<string, string>
  secrets: Record<string, string>
} {
  const entries = Object.entries(variables)
  return {
    plain: Object.fromEntries(entries.filter(([name]) => !SECRETS.includes(name))),
    secrets: Object.fromEntries(entries.filter(([name]) => SECRETS.includes(name))),
  }
}

/**
 * Writes secrets to a file in `.env` format.
 *
 * @returns The absolute path of the file, which the caller must delete.
 */
export function writeSecrets(stateDir: string, secrets: Readonly<Record<string, string>>): string {
  const file = resolve(join(stateDir, 'secrets.env'))
  rmSync(file, { force: true }) // because `mode` applies only to new files
  const lines = Object.entries(secrets).map(([name, value]) => `${name}=${quoted(value)}\n`)
  writeFileSync(file, lines.join(''), { mode: 0o600, flag: 'wx' })
  return file
}

/**
 * Quotes a value for wrangler's `.env` parser. Uses a quotation mark that the value does not contain, if there
 * is one, and escapes `$` to prevent variable expansion.
 */
function quoted(value: string): string {
  const quote = ["'", '`', '"'].find((mark) => !value.includes(mark)) ?? "'"
  return quote + value.replaceAll('$', '\\$') + quote
}
