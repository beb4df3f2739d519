// Diagnoses an installation from facts about it. The desk and `npm run doctor` show the same findings.

import { MS_PER_DAY } from '../calendar/clock.ts'
import { countOf } from '../text/count-of.ts'

/**
 * Result of a check. `unknown` means that the check could not run or proves nothing. The detail then explains
 * how to check by hand.
 */
export type Level = 'good' | 'problem' | 'unknown'

export type Finding = { level: Level; title: string; detail: string }

/** A fact, or the reason why it is unknown. */
export type Sought<T> = { found: T } | { unknown: string }

/** Facts about an installation. Times are in milliseconds since 1970. */
export type InstallationFacts = {
  isLocal: boolean
  senderDomain: string
  /** Domains at Resend, each with its status, such as `verified`. */
  domains: Sought<readonly { name: string; status: string }[]>
  /** TXT records of `_dmarc` under the sender's domain, or under its nearest parent domain that has any. */
  dmarc: Sought<readonly string[]>
  hasWebhookSecret: boolean
  /** When Resend last posted a bounce or complaint, or null if it posted none in the last week. */
  lastEventAt: number | null
  /** Number of letters that Resend accepted in the last week. */
  acceptedLastWeek: number
  /** Addresses for subscribing and unsubscribing by email, with the mail servers of their domains. */
  inboxes: readonly { address: string; mailServers: Sought<readonly string[]> }[]
  alertsTo: 'nobody' | 'email' | 'webhook' | 'both'
  newestDigest: { day: string; state: string } | null
  /** Today's date in the publication's time zone. */
  today: string
  /** Whether today's digest should already have been opened, given its publication time. */
  isPastPublication: boolean
}

/** Fraction of letters that typically bounce on a healthy list. */
const USUAL_BOUNCES = 0.002
/** Minimum number of expected bounces at which a week without bounces or complaints is suspicious. */
const SUSPICIOUS_BOUNCES = 5

/** Returns a finding for each check, problems first. */
export function diagnose(facts: InstallationFacts, now: Date): Finding[] {
  const findings = [
    domainFinding(facts),
    dmarcFinding(facts),
    ...webhookFindings(facts, now),
    ...facts.inboxes.map(inboxFinding),
    alertsFinding(facts),
    scheduleFinding(facts),
  ]
  const order: Level[] = ['problem', 'unknown', 'good']
  return findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
}

function domainFinding({ senderDomain, domains }: InstallationFacts): Finding {
  const title = 'Sender’s domain at Resend'
  if ('unknown' in domains) {
    const detail = `${domains.unknown}. Check whether ${senderDomain} is verified at https://resend.com/domains`
    return { level: 'unknown', title, detail }
  }
  const own = domains.found.find(({ name }) => name.toLowerCase() === senderDomain)
  if (own === undefined)
    return {
      level: 'problem',
      title,
      detail: `Resend does not know ${senderDomain}: add it at https://resend.com/domains, or change SENDER`,
    }
  return own.status === 'verified'
    ? { level: 'good', title, detail: `${senderDomain} is verified` }
    : {
        level: 'problem',
        title,
        detail: `${senderDomain} is "${own.status}": add the DNS records that https://resend.com/domains shows`,
      }
}

function dmarcFinding({ senderDomain, dmarc }: InstallationFacts): Finding {
  const title = 'DMARC record'
  const check = `Check the record with: dig TXT _dmarc.${senderDomain}`
  if ('unknown' in dmarc) return { level: 'unknown', title, detail: `${dmarc.unknown}. ${check}` }
  const records = dmarc.found.filter((record) => /^v=DMARC1\b/i.test(record))
  if (records.length === 1) return { level: 'good', title, detail: records[0] ?? '' }
  const wrong =
    records.length === 0
      ? `${senderDomain} has no DMARC record`
      : 'There are several DMARC records, so email receivers ignore all of them'
  return {
    level: 'problem',
    title,
    detail: `${wrong}, and Gmail and Yahoo require one from bulk senders: set a TXT record _dmarc.${senderDomain} to "v=DMARC1; p=none"`,
  }
}

function webhookFindings(facts: InstallationFacts, now: Date): Finding[] {
  const title = 'Bounces and complaints'
  if (!facts.hasWebhookSecret)
    return [
      {
        level: 'problem',
        title,
        detail:
          'RESEND_WEBHOOK_SECRET is not set, so readers who complain are not unsubscribed: add the webhook at https://resend.com/webhooks and set its signing secret',
      },
    ]
  if (facts.lastEventAt !== null) {
    const hours = Math.round((now.getTime() - facts.lastEventAt) / (MS_PER_DAY / 24))
    return [
      {
        level: 'good',
        title,
        detail: `Resend posted the last bounce or complaint ${countOf(hours, 'hour')} ago`,
      },
    ]
  }
  const expected = facts.acceptedLastWeek * USUAL_BOUNCES
  if (expected >= SUSPICIOUS_BOUNCES)
    return [
      {
        level: 'problem',
        title,
        detail: `Resend posted no bounce or complaint in a week with ${facts.acceptedLastWeek} letters: check the webhook’s log at https://resend.com/webhooks`,
      },
    ]
  const detail =
    'Resend posted no bounce or complaint in a week, which is normal for a short list. To test the webhook, import bounced@resend.dev and send a digest'
  return [{ level: 'unknown', title, detail }]
}

function inboxFinding({ address, mailServers }: InstallationFacts['inboxes'][number]): Finding {
  const title = `Email to ${address}`
  if ('unknown' in mailServers)
    return {
      level: 'unknown',
      title,
      detail: `${mailServers.unknown}. To test the address, send an email to it`,
    }
  const isRouted = mailServers.found.some((server) => /\.mx\.cloudflare\.net\.?$/i.test(server))
  return isRouted
    ? {
        level: 'unknown',
        title,
        detail: `Cloudflare receives email for the domain of ${address}. Check in its dashboard, under Email Routing, that the address is routed to the Worker`,
      }
    : {
        level: 'problem',
        title,
        detail: `Email for the domain of ${address} does not go to Cloudflare: turn on Email Routing, or remove the address from the configuration`,
      }
}

const alertsFinding = ({ alertsTo }: InstallationFacts): Finding =>
  alertsTo === 'nobody'
    ? {
        level: 'problem',
        title: 'Alerts',
        detail: 'Alerts about failed digests have no recipient: set ALERT_EMAIL or ALERT_WEBHOOK_URL',
      }
    : {
        level: 'good',
        title: 'Alerts',
        detail: `Alerts go to the operator by ${alertsTo === 'both' ? 'email and webhook' : alertsTo}`,
      }

function scheduleFinding({ newestDigest, today, isPastPublication, isLocal }: InstallationFacts): Finding {
  const title = 'Schedule'
  const detail =
    newestDigest === null
      ? 'No digest has been made yet'
      : `The digest for ${newestDigest.day} is ${newestDigest.state}`
  if (newestDigest?.day === today || !isPastPublication || isLocal) return { level: 'good', title, detail }
  return {
    level: 'problem',
    title,
    detail: `${detail}, and today’s has not been opened although its hour has passed: check the cron trigger in the dashboard`,
  }
}
