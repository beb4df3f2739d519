import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { partSecrets, writeSecrets } from '../../../dev/local/secrets.ts'
import { readSettings } from '../../../dev/local/settings.ts'

test('partSecrets() keeps secrets out of the plain variables', () => {
  const { plain, secrets } = partSecrets(readSettings({ RESEND_API_KEY: 're_real' }, []).variables)
  expect(Object.keys(secrets).sort()).toEqual([
    'ADMIN_TOKEN',
    'LINK_SECRET',
    'RESEND_API_KEY',
    'RESEND_WEBHOOK_SECRET',
  ])
  expect(JSON.stringify(plain)).not.toMatch(/re_real|local-admin-token|link-secret|whsec_/)
})

test('writeSecrets() makes its file readable only by the current user, even if others could read it before', () => {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'secrets.env'), 'OLD=1', { mode: 0o644 })
  const file = writeSecrets(folder, { RESEND_API_KEY: 're_1', LINK_SECRET: "it's $HOME" })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toBe("RESEND_API_KEY='re_1'\nLINK_SECRET=`it's \\$HOME`\n")
})
