import { createElement, type ReactElement, Suspense } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import AddressChangeEmail from '../../../emails/previews/address-change.tsx'
import AlertEmail from '../../../emails/previews/alert.tsx'
import ConfirmationEmail from '../../../emails/previews/confirmation.tsx'
import DigestEmail from '../../../emails/previews/digest.tsx'
import WelcomeEmail from '../../../emails/previews/welcome.tsx'
import { toHtml } from '../../../src/letters/render/to-html.ts'

const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1"/>'

/**
 * Returns React's HTML in our form: without preload hints, with `cellpadding` and `cellspacing` in lower
 * case, and with our escape for apostrophes. Omits the viewport, because React moves it to the start of the
 * head.
 */
function reactHtml(element: ReactElement): string {
  const html = renderToStaticMarkup(element)
    .replace(VIEWPORT, '')
    .replace(/<link rel="preload"[^>]*>/g, '')
    .replace(/<[a-z][^>]*>/g, (tag) => tag.replace(/cellPadding|cellSpacing/g, (name) => name.toLowerCase()))
  return `<!doctype html>${html.replaceAll('&#x27;', '&#39;')}`
}

const { lead, ...noLead } = DigestEmail.PreviewProps
const logo = { ...noLead.brand, logoUrl: 'https://cdn.example/logo.png', tagline: '"Fair" & <free>' }

const LETTERS = {
  'a digest': <DigestEmail {...noLead} lead={lead} introduction="Don’t panic: it's <fine>" />,
  'a digest from right to left': <DigestEmail {...noLead} brand={logo} lang="ar" dir="rtl" />,
  'the welcome letter': <WelcomeEmail {...WelcomeEmail.PreviewProps} />,
  'a confirmation': <ConfirmationEmail {...ConfirmationEmail.PreviewProps} />,
  'a change of address': <AddressChangeEmail {...AddressChangeEmail.PreviewProps} />,
  'an alert': <AlertEmail {...AlertEmail.PreviewProps} />,
}

test.each(Object.entries(LETTERS))('toHtml() renders %s as React does', (_, letter) => {
  const html = toHtml(letter)
  expect(html).toContain(VIEWPORT)
  expect(html.replace(VIEWPORT, '')).toBe(reactHtml(letter))
})

const ELEMENTS = {
  text: <p>{[`"it's"`, ' <b>&amp;', 0, null, undefined, true, [<br key="" />]]}</p>,
  attributes: <li id={`a="b"&c='<'`} className="mu" hidden={false} title={undefined} value={0} />,
  styles: <p style={{ fontWeight: 700, lineHeight: 1.4, margin: 0, padding: 8, opacity: 0.5 }} />,
  'vendor-prefixed properties': (
    <p style={{ WebkitHyphens: 'auto', ...{ msTextSizeAdjust: '100%' }, color: '' }} />
  ),
  'no styles': <p style={{ color: undefined }} />,
  'a style sheet': <style>{'a > b { content: "&" }'}</style>,
}

test.each(Object.entries(ELEMENTS))('toHtml() renders %s as React does', (_, element) => {
  expect(toHtml(element)).toBe(reactHtml(element))
})

const REFUSED = {
  'an event handler': createElement('p', { onClick: () => undefined }),
  'an object as an attribute': createElement('p', { title: new Date(0) as never }),
  'a built-in React component': <Suspense>text</Suspense>,
  'an object as text': createElement('p', null, new Date(0) as never),
}

test.each(Object.entries(REFUSED))('toHtml() rejects %s', (_, element) => {
  expect(() => toHtml(element)).toThrow(TypeError)
})
