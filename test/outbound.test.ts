// Checks which files of the Worker send requests to other servers.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Matches the files of scripts that run in the browser. */
const IN_BROWSER = /(?:(?:sign-up|desk)-script|embed-code)\.ts$/

/** Lists the Worker's files that match a pattern, except scripts that run in the browser. */
const calling = (pattern: RegExp) =>
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => pattern.test(readFileSync(file, 'utf8')) && !IN_BROWSER.test(file))
    .sort()

test('only known files of the Worker send requests to other servers', () => {
  expect(calling(/\.fetchRequest[<(]/)).toEqual(['src/resend/domains.ts', 'src/resend/send.ts'])
  expect(calling(/(?<![.\w])fetch\(/)).toEqual([
    'src/collector/collector.ts',
    'src/http/turnstile.ts',
    'src/operator/dns.ts',
    'src/operator/webhook.ts',
  ])
  expect(calling(/\bjwks_uri:/)).toEqual(['src/http/desk/access.ts']) // this file fetches the keys of Cloudflare Access
})
