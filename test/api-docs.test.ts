// Fails if docs/api.md is out of date. `npm run api-docs` runs this test with -u, which writes the file.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeApiDocs } from '../dev/api-docs/write.ts'
import { description } from './http/contract/conformance.ts'

const template = readFileSync(new URL('../dev/api-docs/template.md', import.meta.url), 'utf8')

test('docs/api.md is up to date with the OpenAPI document', async () => {
  await expect(writeApiDocs(template, description)).toMatchFileSnapshot('../docs/api.md')
})

test('writeApiDocs() rejects a template that omits a call or contains an unknown one', () => {
  expect(() => writeApiDocs('# API\n', description)).toThrow(/Cannot omit PUT .*GET \/health.*: add them/)
  expect(() => writeApiDocs('{{GET /api/nothing}}\n', description)).toThrow(
    'Cannot document GET /api/nothing',
  )
})
