// Renders a React element to the HTML of an email.
import type { ReactElement } from 'react'
import { prerender } from 'react-dom/static'

const DOCTYPE = '<!doctype html>'
/** Hints for browsers that React adds for pictures. Email clients ignore them. */
const PRELOADS = /<link rel="preload" as="image"[^>]*>/g
/** Comments that React adds. Texts cannot contain one, because their `<` is escaped. */
const COMMENTS = /<!--(?: |\/?\$[!?~]?|html|head|body)-->/g
const TAG = /<[a-z][^>]*>/g

/**
 * Returns the document of an element, with attributes in lower case and without what React adds for browsers.
 *
 * Calls React itself, because the `render` of react-email also brings a formatter, two parsers and React's older
 * renderer into the Worker, a sixth of its size.
 *
 * @throws The error of a template that throws one.
 */
export async function toHtml(element: ReactElement): Promise<string> {
  const { prelude } = await prerender(element, { onError: () => undefined }) // the promise has the error
  const html = await new Response(prelude).text()
  return html
    .replace(/^(?:<!DOCTYPE[^>]*>)?/, DOCTYPE)
    .replace(PRELOADS, '')
    .replace(COMMENTS, '')
    .replace(TAG, (tag) =>
      tag.replace(' cellPadding="', ' cellpadding="').replace(' cellSpacing="', ' cellspacing="'),
    )
}
