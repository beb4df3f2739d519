// Finds an item's picture.
import { attributeOf, type Element, firstText, listChildren, ownText } from './element.ts'
import { decodeReferences } from './entities.ts'
import type { Body } from './feed.ts'

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i
/** Matches an image element. Uses `[^<>]`, because `[^>]` would take quadratic time on unclosed tags. */
const IMAGE = /<img\b([^<>]*)>/gi
/** Matches `src`, and attributes such as `data-src` for images that are loaded lazily. */
const SOURCE = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
/** Maximum number of images examined in a body. */
const MAX_IMAGES = 20

/**
 * Returns the unresolved URL of an item's picture, or null. Looks in media elements, enclosures, `image`
 * elements and the body, in that order.
 */
export function findImage(item: Element, body: Body | null): string | null {
  return mediaImage(item) ?? enclosedImage(item) ?? (body?.kind === 'html' ? firstImage(body.value) : null)
}

function mediaImage(item: Element): string | null {
  const groups = [item, ...listChildren(item, 'media:group')]
  for (const group of groups) {
    for (const content of listChildren(group, 'media:content')) {
      const url = attributeOf(content, 'url')
      if (url !== null && isPicture(content, url)) return url
      const inside = mediaImage(content)
      if (inside !== null) return inside
    }
    for (const thumbnail of listChildren(group, 'media:thumbnail')) {
      const url = attributeOf(thumbnail, 'url') ?? (ownText(thumbnail) || null)
      if (url !== null) return url
    }
  }
  return null
}

function isPicture(content: Element, url: string): boolean {
  const kind = attributeOf(content, 'medium') ?? attributeOf(content, 'type')
  return kind === null ? PICTURE_FILE.test(url) : /^image\b/i.test(kind)
}

function enclosedImage(item: Element): string | null {
  for (const enclosure of listChildren(item, 'enclosure')) {
    const url = attributeOf(enclosure, 'url')
    if (url !== null && isPicture(enclosure, url)) return url
  }
  const [own = null] = [...listChildren(item, 'itunes:image'), ...listChildren(item, 'image')]
  return attributeOf(own, 'href') ?? (own && (firstText(own, 'url') ?? (ownText(own) || null)))
}

/** Returns the URL of the first image, or null. Ignores tracking pixels and data URLs. */
function firstImage(html: string): string | null {
  let looked = 0
  for (const [, attributes = ''] of html.matchAll(IMAGE)) {
    if (++looked > MAX_IMAGES) return null
    if (/\b(?:width|height)\s*=\s*["']?[01]\b/i.test(attributes)) continue
    for (const [, double, single, bare] of attributes.matchAll(SOURCE)) {
      const url = double ?? single ?? bare ?? ''
      if (url !== '' && !url.startsWith('data:')) return decodeReferences(url)
    }
  }
  return null
}
