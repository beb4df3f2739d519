// Finds the picture of an item.
import { attributeOf, type Element, firstText, listChildren, ownText } from './element.ts'
import { decodeReferences } from './entities.ts'
import type { Body } from './feed.ts'

const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:\?|$)/i
/** Matches an image element. It uses `[^<>]`, because `[^>]` would take quadratic time on unclosed tags. */
const IMAGE = /<img\b([^<>]*)>/gi
/** Matches `src`, and attributes such as `data-src` of pages that load their pictures late. */
const SOURCE = /\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
/** Maximum number of images in a body that are considered. */
const MAX_IMAGES = 20

/**
 * Returns the address of an item's picture as written: a media picture, an enclosure, or else the first
 * picture in the body.
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

/** Returns the address of the first image. Ignores images of one pixel, which count readers. */
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
