// `node dev/deploy/rehearse.ts` tests a first deployment and an upgrade against a fake Cloudflare account.
// Nothing leaves this machine. wrangler.toml must be complete.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { SECRETS } from './checks.ts'
import { startFakeCloudflare } from './fake-cloudflare.ts'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))
const fake = await startFakeCloudflare()
const { worker, databases, namespaces, unknown } = fake

/** Deploys, and then checks the contents of the fake account. */
async function rehearse(turn: number, variables: Record<string, string>): Promise<void> {
  const account = {
    CLOUDFLARE_API_BASE_URL: fake.url,
    CLOUDFLARE_API_TOKEN: 'token',
    CLOUDFLARE_ACCOUNT_ID: 'account',
  }
  const child = spawn(process.execPath, ['dev/deploy.ts'], {
    cwd: PROJECT,
    stdio: 'inherit',
    env: { ...process.env, ...account, ...variables },
  })
  const [code] = await once(child, 'close')
  const faults = [
    code !== 0 && `it exited with ${code}`,
    unknown.length > 0 && `it sent unknown requests: ${unknown.join(', ')}`,
    worker.uploads !== turn && `the Worker was uploaded ${worker.uploads} times`,
    databases.length !== 1 && `there are ${databases.length} databases`,
    namespaces.length !== 2 && `there are ${namespaces.length} KV namespaces`,
    SECRETS.some((name) => !worker.secrets.has(name)) && 'a secret is missing',
    worker.crons.length !== 1 && 'there is no schedule',
  ].filter((fault) => fault !== false)
  if (faults.length > 0) throw new Error(`Deployment ${turn} failed: ${faults.join('; ')}`)
}

try {
  await rehearse(1, { RESEND_API_KEY: 're_rehearsal' })
  const before = worker.secrets.get('LINK_SECRET')
  await rehearse(2, {})
  if (worker.secrets.get('LINK_SECRET') !== before)
    throw new Error('Deployment 2 failed: it replaced LINK_SECRET')
  console.log('\nBoth deployments succeeded')
} finally {
  fake.close()
}
