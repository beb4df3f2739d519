// Checks whether an email's sender is authentic, using the `Authentication-Results` header that Cloudflare
// adds on receipt.
import type { IncomingMail } from './mail.ts'

/**
 * The only server whose authentication results are trusted. Other servers or the sender may have added
 * results of their own.
 */
const AUTHORITY = 'mx.cloudflare.net'

/** Maximum length of an `Authentication-Results` header that is parsed, in characters. */
const MAX_CHARACTERS = 4096

type Finding = { method: string; result: string; properties: ReadonlyMap<string, string> }

/**
 * Returns whether an email comes from the domain of its `From` address. A DMARC failure, or a DMARC pass for
 * that domain, decides. Otherwise, a DKIM or SPF pass counts if it is for that domain or a parent domain.
 * Without such a pass, a DKIM or SPF failure counts. Several `Authentication-Results` headers or DMARC results
 * from Cloudflare also count as a failure, because some of them must be forged.
 *
 * @returns `unknown` if the authentication results prove nothing. Cloudflare does not always add results.
 * @see https://www.rfc-editor.org/rfc/rfc8601
 */
export function authenticity({ from, headers }: IncomingMail): 'passed' | 'failed' | 'unknown' {
  const given = headers
    .filter(({ key }) => key === 'authentication-results')
    .flatMap(({ value }) => {
      const findings = findingsOf(value)
      return findings === null ? [] : [findings]
    })
  // Cloudflare adds only one `Authentication-Results` header. If several name Cloudflare, some are forged.
  if (given.length > 1) return 'failed'
  const domain = domainOf(from ?? '')
  const about = (method: string, property: string) =>
    (given[0] ?? [])
      .filter((finding) => finding.method === method)
      .map(({ result, properties }) => ({ result, domain: domainOf(properties.get(property) ?? '') }))
  const dmarc = about('dmarc', 'header.from')
  if (dmarc.length > 1 || dmarc.some(({ result }) => result === 'fail')) return 'failed'
  if (dmarc.some((found) => found.result === 'pass' && found.domain === domain)) return 'passed'
  const others = [...about('dkim', 'header.d'), ...about('spf', 'smtp.mailfrom')]
  if (others.some((found) => found.result === 'pass' && vouchesFor(found.domain, domain))) return 'passed'
  return others.some(({ result }) => /^(?:fail|softfail)$/.test(result)) ? 'failed' : 'unknown'
}

/**
 * Returns whether one domain vouches for another. A domain vouches for itself and its subdomains, but a
 * top-level domain vouches for nothing.
 */
const vouchesFor = (domain: string, of: string) =>
  domain.includes('.') && (domain === of || of.endsWith(`.${domain}`))

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * Parses an `Authentication-Results` header. Returns null if it is not Cloudflare's. Follows the header's
 * grammar, because the sender controls parts of it, such as the envelope address, and could deceive a text
 * search.
 */
function findingsOf(value: string): Finding[] | null {
  const id = /^\s*([^\s;("]{1,255})/.exec(value)?.[1]?.toLowerCase()
  if (id !== AUTHORITY) return null
  if (value.length > MAX_CHARACTERS) return [] // Cloudflare's own headers are shorter, so a longer one proves nothing
  const [, ...clauses] = clausesOf(value)
  return clauses.flatMap((clause) => {
    const [[method, result] = [], ...properties] = clause.trim().split(/\s+/).map(pairOf)
    return method && result ? [{ method, result: result.toLowerCase(), properties: new Map(properties) }] : []
  })
}

function pairOf(word: string): [string, string] {
  const at = word.indexOf('=')
  return [word.slice(0, Math.max(0, at)).toLowerCase(), word.slice(at + 1)]
}

/**
 * Splits a header's value at semicolons in one pass. Removes comments, which may be nested, and replaces
 * quoted text with a question mark. Text after an unclosed quote or comment is dropped.
 */
function clausesOf(value: string): string[] {
  const clauses: string[] = []
  let clause = ''
  let isQuoted = false
  let depth = 0
  for (let at = 0; at < value.length; at++) {
    const character = value[at]
    if (character === '\\' && (isQuoted || depth > 0)) at++
    else if (isQuoted) isQuoted = character !== '"'
    else if (character === '(') depth++
    else if (character === ')' && depth > 0) depth--
    else if (depth > 0) continue
    else if (character === '"') {
      isQuoted = true
      clause += '?'
    } else if (character === ';') {
      clauses.push(clause)
      clause = ''
    } else clause += character
    if (character === '(' && depth === 1) clause += ' '
  }
  return [...clauses, clause]
}
