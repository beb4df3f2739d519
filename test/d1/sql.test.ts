// Checks that the Worker prepares SQL in only one folder, and that no statement interpolates a property or an
// array element.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }))

test('the Worker prepares SQL only in src/d1', () => {
  const preparing = SOURCES.filter(({ text }) => /\.prepare\(/.test(text)).map(({ name }) => name)
  expect(preparing.filter((name) => !name.startsWith('d1/'))).toEqual([])
  expect(preparing.length).toBeGreaterThan(5)
})

test('no SQL statement in the Worker interpolates a property or an array element', () => {
  const interpolations = SOURCES.filter(({ name }) => name.startsWith('d1/')).flatMap(({ name, text }) =>
    [...text.matchAll(/\$\{([^}]*)\}/g)].map(([, inner = '']) => `${name}: ${inner}`),
  )
  expect(interpolations.length).toBeGreaterThan(10)
  expect(interpolations.filter((text) => /: .*\b[a-z]\w*[.[]/.test(text))).toEqual([])
})
