import { expect, test } from 'vitest'
import { nextTick } from '../../../dev/local/cron.ts'
import { checkSettings, pinVariables, readSettings } from '../../../dev/local/settings.ts'
import { devArgs } from '../../../dev/local/wrangler.ts'
import { parseConfig } from '../../../src/config/config.ts'
import { EnvironmentVariables } from '../../../src/config/schema.ts'

test('readSettings() returns variables that parseConfig() accepts as a local configuration', () => {
  const { variables } = readSettings({}, [])
  const local = { PUBLIC_URL: 'http://localhost:8787', RESEND_BASE_URL: 'http://127.0.0.1:8025' }
  const config = parseConfig({ ...variables, ...local })
  expect(config).toMatchObject({ local: true, adminTokens: ['local-admin-token'] })
})

test('readSettings() treats empty variables as missing', () => {
  expect(readSettings({ PORT: '', STATE_DIR: '', RESEND_BASE_URL: '' }, [])).toMatchObject({
    port: undefined,
    stateDir: '.broadsheet',
    resendBaseUrl: null,
    empty: false,
  })
})

test('readSettings() passes on PUBLISH_AT and TIME_ZONE, but not the shell’s LANGUAGE', () => {
  const { variables } = readSettings(
    { PUBLISH_AT: '18:30', TIME_ZONE: 'Asia/Kolkata', LANGUAGE: 'en_US:en' },
    [],
  )
  expect(variables).toMatchObject({ PUBLISH_AT: '18:30', TIME_ZONE: 'Asia/Kolkata' })
  expect(variables).not.toHaveProperty('LANGUAGE')
})

test('readSettings() recognises the argument --empty', () => {
  expect(readSettings({}, ['--empty']).empty).toBe(true)
})

test('readSettings() rejects an unknown argument', () => {
  expect(() => readSettings({}, ['--bogus'])).toThrow(
    'Cannot understand --bogus: the valid arguments are --empty and --feeds FILE',
  )
})

test('readSettings() prefers the environment to wrangler.toml, and wrangler.toml to the defaults', () => {
  const vars = {
    PUBLICATION_NAME: 'The Petrel',
    SENDER: '',
    TIME_ZONE: 'Europe/Berlin',
    ENVIRONMENT: 'production',
  }
  const { variables } = readSettings({ TIME_ZONE: 'Asia/Kolkata' }, [], vars)
  expect(variables).toMatchObject({
    ENVIRONMENT: 'local',
    PUBLICATION_NAME: 'The Petrel',
    SENDER: 'Broadsheet <digest@broadsheet.example>',
    TIME_ZONE: 'Asia/Kolkata',
  })
})

test('readSettings() converts tables in wrangler.toml to JSON, and accepts JSON from the environment', () => {
  const vars = { THEMES: [{ id: 'sport' }], PUBLISHER_GROUPS: { 'BBC News': 'BBC' }, MAX_STORIES: 12 }
  const settings = readSettings({ THEMES: '[{"id":"world"}]' }, [], vars)
  expect(settings.variables).toMatchObject({
    THEMES: '[{"id":"world"}]',
    PUBLISHER_GROUPS: '{"BBC News":"BBC"}',
    MAX_STORIES: '12',
  })
  expect(() => checkSettings(settings)).not.toThrow()
  expect(() => checkSettings(readSettings({}, [], { THEMES: [{ id: 'sprot' }] }))).toThrow(
    'THEMES is wrong: theme 1 is new and has no words',
  )
})

test('pinVariables() sets every variable explicitly, so that a running Worker ignores edits to wrangler.toml', () => {
  const { variables } = readSettings({}, [], { PUBLICATION_NAME: 'The Petrel' })
  const local = {
    ...variables,
    PUBLIC_URL: 'http://localhost:8787',
    RESEND_BASE_URL: 'http://127.0.0.1:8025',
  }
  const pinned = pinVariables(local)
  expect(Object.keys(pinned).sort()).toEqual(Object.keys(EnvironmentVariables.shape).sort())
  expect(pinned).toMatchObject({ PUBLICATION_NAME: 'The Petrel', TAGLINE: '', LANGUAGE: 'en' })
  expect(parseConfig(pinned)).toEqual(parseConfig(local))
})

test('checkSettings() rejects an invalid variable, and names the expected value', () => {
  expect(() => checkSettings(readSettings({}, []))).not.toThrow()
  expect(() => checkSettings(readSettings({ TIME_ZONE: 'Berlin' }, []))).toThrow(
    'TIME_ZONE is wrong: it should be an IANA time zone, such as Europe/Berlin',
  )
})

test('devArgs() sets the state folder and passes variables whose values contain colons', () => {
  const args = devArgs(8787, '/state', { PUBLIC_URL: 'http://localhost:8787' }, '/state/secrets.env')
  expect(args.join(' ')).toContain('--env-file /state/secrets.env')
  expect(args.join(' ')).toContain('--persist-to /state')
  expect(args.slice(-2)).toEqual(['--var', 'PUBLIC_URL:http://localhost:8787'])
})

test('nextTick() returns the next multiple of five minutes, but never the current time', () => {
  expect(nextTick(Date.parse('2026-11-23T12:03:20Z'))).toBe(Date.parse('2026-11-23T12:05:00Z'))
  expect(nextTick(Date.parse('2026-11-23T12:05:00Z'))).toBe(Date.parse('2026-11-23T12:10:00Z'))
})
