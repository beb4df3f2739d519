import { expect, test } from 'vitest'
import {
  args,
  checkConfig,
  chooseSecrets,
  findRouteFault,
  namesIn,
  readSecretNames,
} from '../../dev/deploy/checks.ts'

const VARS = {
  PUBLIC_URL: 'https://news.example.com',
  SENDER: 'Broadsheet <digest@news.example.com>',
  POSTAL_ADDRESS: '1 Harbour Street, Port Ellery',
}
const INVENTED = 'invented-invented-invented-invented'
const invent = () => INVENTED

test('checkConfig() reports all missing variables at once', () => {
  expect(() => checkConfig({ PUBLIC_URL: '', SENDER: '', POSTAL_ADDRESS: '' }, {})).toThrow(
    /PUBLIC_URL is missing.*SENDER is missing.*POSTAL_ADDRESS is missing/,
  )
})

test('checkConfig() accepts missing secrets, because Cloudflare may already have them', () => {
  expect(() => checkConfig(VARS, {})).not.toThrow()
})

test('checkConfig() rejects a short admin token and the token for local development', () => {
  expect(() => checkConfig(VARS, { ADMIN_TOKEN: 'short' })).toThrow(/ADMIN_TOKEN is wrong/)
  expect(() => checkConfig(VARS, { ADMIN_TOKEN: 'local-admin-token' })).toThrow(/ADMIN_TOKEN is wrong/)
})

test('findRouteFault() returns a warning if no route leads to PUBLIC_URL', () => {
  const address = 'https://news.example.com'
  expect(findRouteFault(address, [])).toMatch(/^No route in wrangler.toml leads to news.example.com\./)
  expect(findRouteFault(address, ['example.com/*', { pattern: 'old.example.com' }])).not.toBeNull()
  expect(findRouteFault(address, [{ pattern: 'news.example.com' }])).toBeNull()
  expect(findRouteFault(address, ['*.example.com/*'])).toBeNull()
  expect(findRouteFault('https://broadsheet.editor.workers.dev', [])).toBeNull()
})

test('chooseSecrets() generates the admin token and the link secret for the first deployment', () => {
  expect(chooseSecrets({ RESEND_API_KEY: 're_1' }, [], invent)).toEqual({
    secrets: { RESEND_API_KEY: 're_1', ADMIN_TOKEN: INVENTED, LINK_SECRET: INVENTED },
    invented: ['ADMIN_TOKEN', 'LINK_SECRET'],
    missing: [],
  })
})

test('chooseSecrets() does not change secrets that Cloudflare already has', () => {
  expect(chooseSecrets({}, ['RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET'], invent)).toEqual({
    secrets: {},
    invented: [],
    missing: [],
  })
})

test('chooseSecrets() replaces an existing secret with the one in the environment', () => {
  const stored = ['RESEND_API_KEY', 'ADMIN_TOKEN', 'LINK_SECRET']
  expect(chooseSecrets({ RESEND_API_KEY: 're_2' }, stored, invent).secrets).toEqual({
    RESEND_API_KEY: 're_2',
  })
})

test('chooseSecrets() reports a missing Resend API key, because it cannot generate one', () => {
  expect(chooseSecrets({ RESEND_API_KEY: '' }, [], invent).missing).toEqual(['RESEND_API_KEY'])
})

test('args.migrate() migrates the remote database, not the local one', () => {
  expect(args.migrate()).toEqual(['d1', 'migrations', 'apply', 'DB', '--remote'])
})

test('args.deploy() passes a secrets file only if there are secrets to set', () => {
  expect(args.deploy(null)).toEqual(['deploy'])
  expect(args.deploy('/tmp/s.json')).toEqual(['deploy', '--secrets-file', '/tmp/s.json'])
})

test('namesIn() reads the names in a JSON array, even after other output', () => {
  expect(namesIn('[{"name":"broadsheet","uuid":"1"},{"name":"other"}]')).toEqual(['broadsheet', 'other'])
  expect(namesIn('A line that says nothing\n[\n  {"name": "broadsheet"}\n]\n')).toEqual(['broadsheet'])
  expect(namesIn('')).toEqual([])
})

/** Error that Wrangler 4.155 prints if the Worker does not exist. */
const NO_WORKER = {
  status: 1,
  output:
    '\u001b[31m✘ [ERROR]\u001b[0m \u001b[1mWorker "broadsheet" not found.\u001b[0m\n\n  \n  If this is a new Worker, run `wrangler deploy` first to create it.\n',
}

test('readSecretNames() returns no names if neither the Worker nor the database exists yet', () => {
  expect(readSecretNames(NO_WORKER, false, {})).toEqual([])
  const code = { status: 1, output: 'This Worker does not exist on your account. [code: 10007]' }
  expect(readSecretNames(code, false, {})).toEqual([])
})

test('readSecretNames() does not mistake another failure for a missing Worker', () => {
  for (const output of ['getaddrinfo not found', 'Account not found [code: 7003]', 'Took 10007 ms']) {
    expect(() => readSecretNames({ status: 1, output }, false, {})).toThrow(
      `Cannot read which secrets are set\n\n${output}`,
    )
  }
})

test('readSecretNames() requires all secrets if the database exists but the Worker does not', () => {
  expect(() => readSecretNames(NO_WORKER, true, { RESEND_API_KEY: 're_1' })).toThrow(
    /no Worker has this name.*set ADMIN_TOKEN, LINK_SECRET in the environment$/,
  )
  const given = { RESEND_API_KEY: 're_1', ADMIN_TOKEN: 'a', LINK_SECRET: 'b' }
  expect(readSecretNames(NO_WORKER, true, given)).toEqual([])
})

test('readSecretNames() returns the names of the secrets that are set', () => {
  expect(readSecretNames({ status: 0, output: '[{"name":"LINK_SECRET"}]' }, true, {})).toEqual([
    'LINK_SECRET',
  ])
})
