import { expect, test } from 'vitest'
import { PALETTE } from '../../emails/_parts/palette.ts'
import { contrast, faintColours, paletteOf } from '../../src/config/brand.ts'
import { parseConfig } from '../../src/config/config.ts'
import { aConfig, someVariables } from '../factories.ts'

test.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#777777', '#ffffff', 4.478],
  ['#0000ff', '#ffffff', 8.592],
  ['#1f2328', '#1f2328', 1],
])('contrast() of %s and %s returns %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
})

test('the default colours have enough contrast in light and dark mode', () => {
  expect(faintColours(PALETTE)).toEqual([])
  for (const { muted, background } of [PALETTE.light, PALETTE.dark]) {
    expect(contrast(muted, background)).toBeGreaterThan(4.5)
  }
})

test('paletteOf() keeps the defaults for colours that are not set', () => {
  const { light, dark } = paletteOf({ LIGHT_ACCENT: '#005522' })
  expect(light).toEqual({ ...PALETTE.light, accent: '#005522' })
  expect(dark).toEqual(PALETTE.dark)
})

test.each([
  ['#222222', '#ffffff'],
  ['#767676', '#ffffff'],
  ['#ffee00', '#203040'],
])('paletteOf() derives a readable colour for secondary text from %s on %s', (text, background) => {
  const { muted } = paletteOf({ LIGHT_TEXT: text, LIGHT_BACKGROUND: background }).light
  expect(contrast(muted, background)).toBeGreaterThanOrEqual(4.5)
})

test('parseConfig() accepts a tagline, a logo, a colour in upper case and an empty colour', () => {
  const { brand } = aConfig({
    TAGLINE: 'From the harbour',
    LOGO_URL: 'https://cdn.example/logo.png',
    DARK_LINK: '#ABCDEF',
    LIGHT_LINK: '',
  }).publication
  expect(brand.tagline).toBe('From the harbour')
  expect(brand.logoUrl).toBe('https://cdn.example/logo.png')
  expect(brand.palette.dark.link).toBe('#abcdef')
  expect(brand.palette.light.link).toBe('#0b57d0')
})

test('parseConfig() rejects a colour with too little contrast and reports the ratio', () => {
  expect(() => parseConfig(someVariables({ LIGHT_LINK: '#777777', DARK_ACCENT: '#222222' }))).toThrow(
    'Cannot start with this configuration. LIGHT_LINK is wrong: its contrast with LIGHT_BACKGROUND is 4.47 and should be at least 4.5; DARK_ACCENT is wrong: its contrast with DARK_BACKGROUND is 1.15 and should be at least 4.5. Set variables in wrangler.toml, and secrets with npx wrangler secret put',
  )
})

test('parseConfig() measures contrast against the configured background', () => {
  expect(() => parseConfig(someVariables({ LIGHT_BACKGROUND: '#1f2328' }))).toThrow(
    'LIGHT_TEXT is wrong: its contrast with LIGHT_BACKGROUND is 1 and should be at least 4.5',
  )
})

test.each([
  ['LIGHT_TEXT', 'red'],
  ['LIGHT_TEXT', '#fff'],
  ['DARK_BACKGROUND', '#12141'],
  ['LOGO_URL', 'http://cdn.example/logo.png'],
  ['LOGO_URL', "https://cdn.example/logo.png; script-src 'unsafe-inline'"],
  ['TAGLINE', 'Two\nlines'],
])('parseConfig() rejects %s with the value %j', (name, value) => {
  expect(() => parseConfig(someVariables({ [name]: value }))).toThrow(`${name} is wrong: it should be`)
})
