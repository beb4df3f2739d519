// Checks that the home page, the archive and editions are valid HTML in every language that has its own copy.
// Long editions are checked only in English.
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { aSite } from '../../dev/site.ts'
import type { Edition } from '../../src/digest/edition.ts'
import { DAYS } from '../letters/render/days.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off', // because Hono closes void elements
    'attribute-boolean-style': 'off', // because Hono gives every attribute a value
    'long-title': 'off', // because a page title consists of a headline and its day
  },
})

const days = Object.values(DAYS).map((edition, index) => ({ ...edition, day: `2026-05-0${index + 1}` }))

// Long days repeat the markup of short ones, so one language is enough for them.
const isShort = ({ themes }: Edition) => themes.flatMap(({ stories }) => stories).length <= 15

test.each(['en', 'de', 'fr', 'es', 'ar'])(
  'the home page, archive and editions of a publication in %s are valid HTML',
  async (LANGUAGE) => {
    const site = await aSite(days, { LANGUAGE, LOGO_URL: 'https://cdn.example/logo.png' })
    const shown = LANGUAGE === 'en' ? days : days.filter(isShort)
    for (const path of [
      '/',
      '/digests',
      '/digests?q=quay',
      '/embed',
      '/nothing',
      ...shown.map(({ day }) => `/digests/${day}`),
    ]) {
      const answer = await site(path)
      expect([path, answer.status]).toEqual([path, path === '/nothing' ? 404 : 200])
      const { results } = await validator.validateString(await answer.text())
      const faults = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      )
      expect([...new Set(faults)].join('\n'), path).toBe('')
    }
  },
)
