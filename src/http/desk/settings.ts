// Serves the desk's "Settings" screen.
import { Hono } from 'hono'
import { EnvironmentVariables, EXPECTED_VARIABLES } from '../../config/schema.ts'
import { findingsOf } from '../api/diagnosis.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { type Setting, SettingsPage } from './pages/settings.tsx'
import { shellOf } from './shell.ts'

/** Matches the names of secret variables, whose values are never shown. */
const IS_SECRET = /TOKEN|SECRET|API_KEY|WEBHOOK_URL/
/** Matches the names of variables that are only for local development and tests. */
const IS_FOR_TESTS = /^(?:ENVIRONMENT|RESEND_BASE_URL|TURNSTILE_BASE_URL|FEED_ALLOW_HOSTS)$/

export const settingsScreen = new Hono<AppEnv>().get('/', async (c) =>
  c.html(SettingsPage({ shell: shellOf(c), findings: await findingsOf(c), settings: settingsOf(c) })),
)

/**
 * Lists all variables except those for local development and tests, with their values or defaults. Instead of
 * the value of a secret, shows only whether it is set.
 */
function settingsOf(c: AppContext): Setting[] {
  const given = c.env as unknown as Record<string, unknown>
  const inForce: Record<string, unknown> = EnvironmentVariables.parse(given)
  return Object.keys(EnvironmentVariables.shape)
    .filter((name) => !IS_FOR_TESTS.test(name))
    .map((name) => {
      const isSet = given[name] !== undefined && given[name] !== ''
      const isSecret = IS_SECRET.test(name)
      return {
        name,
        value: isSecret ? (isSet ? 'set' : 'not set') : shown(inForce[name]),
        origin: isSet ? (isSecret ? 'a secret' : 'wrangler.toml or the dashboard') : 'nowhere (default)',
        expected: EXPECTED_VARIABLES[name] ?? '',
      }
    })
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return 'none'
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
