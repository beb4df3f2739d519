// Whom the product calls: nothing that an article or a reader names.
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const calling = (pattern: RegExp) =>
  globSync('src/**/*.{ts,tsx}')
    .filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')))
    .map((file) => file.replaceAll('\\', '/'))

test('the product calls Resend from one place, and others only where the operator named them', () => {
  expect(calling(/new Resend\(/)).toEqual(['src/resend/send.ts'])
  const others = calling(/(?<![.\w])fetch\(/).filter((file) => !file.includes('turnstile'))
  expect(others).toEqual(['src/operator/webhook.ts'])
})
