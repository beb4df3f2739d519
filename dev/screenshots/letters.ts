// The letters that are pictured: a composed sample day, the same in Arabic words, and every template's preview.
import { createElement, type FunctionComponent } from 'react'
import { render } from 'react-email'
import AddressChange from '../../emails/address-change.tsx'
import Alert from '../../emails/alert.tsx'
import Confirmation from '../../emails/confirmation.tsx'
import Digest from '../../emails/digest.tsx'
import Welcome from '../../emails/welcome.tsx'
import { parseArticle } from '../../src/articles/article.ts'
import { bindLetter } from '../../src/delivery/letter.ts'
import { composeDigest } from '../../src/digest/compose.ts'
import type { Digest as Edition } from '../../src/digest/digest.ts'
import { typesetDigest } from '../../src/mail/typeset.ts'
import { arabicDigest } from '../samples/arabic.ts'
import { sampleArticles } from '../samples/samples.ts'
import { publication } from '../site.ts'

export const DAY = '2026-11-23'
const NOW = new Date(`${DAY}T07:00:00Z`)

/** What the sample articles really become. */
export function composedDay(): Edition {
  const articles = sampleArticles(NOW).flatMap(({ id, ...value }) => {
    const parsed = parseArticle(DAY, id, value)
    return parsed.ok ? [parsed.article] : []
  })
  return composeDigest(articles, [], {
    day: DAY,
    language: 'en',
    now: NOW,
    limits: { stories: 25, storiesPerTheme: 5, storiesPerPublisher: 8 },
  }).digest
}

const reader = { address: 'reader@example.com', unsubscribeUrl: 'https://news.example/unsubscribe/token' }

const letterOf = async (digest: Edition) => bindLetter(await typesetDigest(digest, publication()), reader)

type Template = FunctionComponent<object> & { PreviewProps: object }
const preview = (template: unknown) =>
  render(createElement(template as Template, (template as Template).PreviewProps))

const asPage = (text: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><pre dir="auto" style="margin:16px;font:14px/1.45 monospace;white-space:pre-wrap;overflow-wrap:anywhere">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre></html>`

/** Documents by the name of their picture. */
export async function letters(): Promise<Record<string, string>> {
  const day = await letterOf(composedDay())
  const arabic = await letterOf(arabicDigest(DAY))
  return {
    letter: day.html,
    'letter-text': asPage(day.text),
    'letter-arabic': arabic.html,
    'letter-arabic-text': asPage(arabic.text),
    'preview-digest': await preview(Digest),
    'preview-confirmation': await preview(Confirmation),
    'preview-welcome': await preview(Welcome),
    'preview-address-change': await preview(AddressChange),
    'preview-alert': await preview(Alert),
  }
}
