// Whether a mail comes from whom it says, as Cloudflare has found out when it took the mail.
import type { IncomingMail } from './mail.ts'

/** Who has looked; whatever others wrote there, or the sender did, does not count. */
const AUTHORITY = 'mx.cloudflare.net'

type Finding = { method: string; result: string; properties: ReadonlyMap<string, string> }

/**
 * Whether the domain of `From` has vouched for the mail, by DMARC or else by DKIM or SPF of the same domain.
 *
 * @returns `unknown` where nothing was found out either way; Cloudflare does not always say.
 * @see https://www.rfc-editor.org/rfc/rfc8601
 */
export function authenticity({ from, headers }: IncomingMail): 'passed' | 'failed' | 'unknown' {
  const given = headers
    .filter(({ key }) => key === 'authentication-results')
    .flatMap(({ value }) => {
      const findings = findingsOf(value)
      return findings === null ? [] : [findings]
    })
  // Cloudflare looks once: where there are two, the sender wrote one of them.
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

/** A domain speaks for itself and for those under it. */
const vouchesFor = (domain: string, of: string) =>
  domain.includes('.') && (domain === of || of.endsWith(`.${domain}`))

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/**
 * The findings of a header; null when it is not Cloudflare's. They are read by the header's grammar, and never searched
 * for: parts of it, such as the envelope's sender, are in the sender's own words.
 */
function findingsOf(value: string): Finding[] | null {
  const [id = '', ...clauses] = clausesOf(value)
  if (id.trim().split(/\s/)[0]?.toLowerCase() !== AUTHORITY) return null
  return clauses.flatMap((clause) => {
    const [[method, result] = [], ...properties] = clause.trim().split(/\s+/).map(pairOf)
    return method && result ? [{ method, result: result.toLowerCase(), properties: new Map(properties) }] : []
  })
}

function pairOf(word: string): [string, string] {
  const at = word.indexOf('=')
  return [word.slice(0, Math.max(0, at)).toLowerCase(), word.slice(at + 1)]
}

/** A header's value divided at its semicolons; comments are left out, and quoted text becomes one mute word. */
function clausesOf(value: string): string[] {
  return value
    .replace(/"(?:[^"\\]|\\.)*"/g, '?')
    .replace(/\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, ' ')
    .split(';')
}
