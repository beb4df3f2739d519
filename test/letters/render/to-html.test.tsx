import { Container, Html } from 'react-email'
import { expect, test } from 'vitest'
import { toHtml } from '../../../src/letters/render/to-html.ts'

test('toHtml() writes a document without the comments and hints that React adds for browsers', async () => {
  const html = await toHtml(
    <Html lang="en">
      <p>
        {'Bread & '}
        {'roses'}
      </p>
      <img src="https://news.example/logo.png" alt="" />
    </Html>,
  )
  expect(html).toBe(
    '<!doctype html><html dir="ltr" lang="en"><head></head><p>Bread &amp; roses</p><img src="https://news.example/logo.png" alt=""/></html>',
  )
})

test('toHtml() writes the attributes of tables in lower case', async () => {
  const html = await toHtml(<Container>column</Container>)
  expect(html).toContain('cellpadding="0" cellspacing="0"')
  expect(html).not.toMatch(/cellPadding|cellSpacing/)
})

test('toHtml() rejects with the error of a template', async () => {
  const Broken = () => {
    throw new RangeError('Cannot set the headline')
  }
  await expect(toHtml(<Broken />)).rejects.toThrow('Cannot set the headline')
})
