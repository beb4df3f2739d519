// Resolves addresses as feeds write them.
import { canonicalUrl } from '../articles/canonical-url.ts'

/** Maximum length of an address before it is resolved, in characters. */
const MAX_WRITTEN = 4096
/** Audio and video files, which contain no article. */
const MEDIA = /\.(?:mp3|m4a|m4b|m4v|mp4|aac|ogg|oga|ogv|opus|wav|flac|webm|mov|avi|mkv)$/i

/** Returns an absolute address, or null for an address that cannot be read or is not http(s). */
export function resolveUrl(written: string, base: string): string | null {
  const trimmed = written.trim()
  if (trimmed === '' || trimmed.length > MAX_WRITTEN) return null
  try {
    const url = new URL(trimmed, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null // this is not an address
  }
}

/** Returns the canonical address of a page that an item names, or null. Audio and video files are not pages. */
export function pageUrl(written: string | null, base: string): string | null {
  const url = written === null ? null : resolveUrl(written, base)
  return url === null || MEDIA.test(new URL(url).pathname) ? null : canonicalUrl(url)
}

export const isHttp = (text: string): boolean => /^https?:\/\//i.test(text.trim())
