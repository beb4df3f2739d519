// Uses a real browser to find active content in a document: scripts, requests and hostile links.
import type { Browser } from 'playwright-core'
import { escapeHtml } from '../../src/text/escape-html.ts'

/**
 * Source of a function that lists a document's active content, such as `img onerror`. JSON-LD blocks, our own
 * scripts, the desk's charts and the frame of its letter preview do not count.
 */
const FIND = `(root) => [...root.querySelectorAll('*')].flatMap((element) => {
  const tag = element.localName
  const found = []
  const [src, kind] = [element.getAttribute('src') ?? '', element.getAttribute('class') ?? '']
  const isOurs =
    tag === 'script' ? element.type === 'application/ld+json' || (/^\\/(?:join|desk\\/desk)\\.js$/.test(src) && element.text === '')
    : tag === 'svg' ? /^(?:bar|chart)$/.test(kind)
    : tag === 'iframe' && /^letter /.test(kind) && /^\\/desk\\/preview\\/[\\d-]+\\/(?:light|dark|text)$/.test(src)
  if (/^(?:script|iframe|frame|object|embed|svg|math|base|portal|marquee|video|audio|applet)$/.test(tag) && !isOurs) found.push(tag)
  if (tag === 'meta' && element.httpEquiv === 'refresh') found.push('refresh')
  if (tag === 'link' && /stylesheet|preload|import/.test(element.rel)) found.push('link')
  if (tag === 'style' && /@import|url\\(|expression/.test(element.textContent)) found.push('style')
  for (const { name, value } of element.attributes) {
    if (name.startsWith('on')) found.push(tag + ' ' + name)
    if (name === 'srcdoc' || (name === 'style' && /url\\(|expression/.test(value))) found.push(tag + ' ' + name)
    if (!/^(?:href|xlink:href|src|action|formaction|data)$/.test(name)) continue
    if (tag === 'a' && value.startsWith('mailto:?subject=')) continue // "Forward", whose text is encoded
    const scheme = /^[\\0-\\x20]*([a-z][^/?#]*?):/i.exec(value)?.[1].replace(/[\\t\\n\\r]/g, '').toLowerCase()
    if (scheme !== undefined && scheme !== 'https' && scheme !== 'http') found.push(tag + ' ' + name + '=' + scheme)
  }
  return found
})`

/**
 * Opens documents side by side without a content security policy. Lists their active content, the dialogs
 * that their scripts opened, and their requests.
 */
export async function activeIn(browser: Browser, documents: readonly string[]): Promise<string[]> {
  const page = await browser.newPage()
  const found: string[] = []
  page.on('dialog', (dialog) => {
    found.push(`ran: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.route('**', (route) => {
    found.push(`asked for: ${route.request().url()}`)
    return route.abort()
  })
  await page.setContent(documents.map((html) => `<iframe srcdoc="${escapeHtml(html)}"></iframe>`).join(''))
  const [, ...frames] = page.frames()
  if (frames.length !== documents.length) found.push(`opened: ${frames.length - documents.length} more`)
  for (const frame of frames) found.push(...(await frame.evaluate<string[]>(`(${FIND})(document)`)))
  await page.close()
  return [...new Set(found)]
}

/** Parses HTML documents in a browser without running scripts, and lists the active content of each. */
export async function parsedActive(browser: Browser, documents: readonly string[]): Promise<string[][]> {
  const page = await browser.newPage()
  const active = await page.evaluate<string[][]>(
    `${JSON.stringify(documents)}.map((html) => (${FIND})(new DOMParser().parseFromString(html, 'text/html')))`,
  )
  await page.close()
  return active
}

/** Lists the distinct element names in an XML document. @throws If the browser cannot parse it. */
export async function elementsOfXml(browser: Browser, xml: string): Promise<string[]> {
  const page = await browser.newPage()
  const names = await page.evaluate<string[]>(
    `[...new Set([...new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelectorAll('*')].map(({ nodeName }) => nodeName))]`,
  )
  await page.close()
  if (names.includes('parsererror')) throw new SyntaxError('Cannot read the XML')
  return names
}
