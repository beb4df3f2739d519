// Diagnoses the installation from facts that the Worker collects.
import { Hono } from 'hono'
import { localDay, MS_PER_MINUTE, momentOf } from '../../calendar/clock.ts'
import { diagnose, type Finding, type InstallationFacts, type Sought } from '../../config/diagnosis.ts'
import { findNewest } from '../../d1/digests/digests.ts'
import { findLastWeek } from '../../d1/health.ts'
import { lookUpDns } from '../../operator/dns.ts'
import { listDomains } from '../../resend/domains.ts'
import { domainOfSender } from '../../subscribers/bounce.ts'
import type { AppContext, AppEnv } from '../context.ts'
import { admin } from './admin.ts'

/**
 * Maximum time between a digest's scheduled publication and its opening, in milliseconds. The cron trigger
 * fires three times in this period.
 */
const OPENED_WITHIN_MS = 15 * MS_PER_MINUTE
const NO_ANSWER = 'DNS did not respond'
const LOCAL = 'A local service has no public domain'

export const diagnosis = new Hono<AppEnv>()
  .use(admin)
  .get('/', async (c) => c.json({ findings: await findingsOf(c) }))

/** Collects facts about the installation, and returns a finding for each check. */
export async function findingsOf(c: AppContext): Promise<Finding[]> {
  const now = new Date()
  return diagnose(await factsOf(c, now), now)
}

async function factsOf(c: AppContext, now: Date): Promise<InstallationFacts> {
  const { local: isLocal, publication, resend, alerts, schedule } = c.var.config
  const senderDomain = domainOfSender(publication.sender)
  const addresses = [publication.joinAddress, publication.leaveAddress].filter((one) => one !== undefined)
  const today = localDay(now, schedule.timeZone)
  const publishAt = momentOf(today, schedule.hour, schedule.minute, schedule.timeZone)
  const [domains, dmarc, week, newestDigest, inboxes] = await Promise.all([
    isLocal ? { reason: LOCAL } : listDomains(resend),
    isLocal ? { unknown: LOCAL } : findDmarc(senderDomain),
    findLastWeek(c.env.DB, now),
    findNewest(c.env.DB),
    Promise.all(
      addresses.map(async (address) => ({ address, mailServers: await mailServersOf(address, isLocal) })),
    ),
  ])
  const isTold = [alerts.email !== null, alerts.webhookUrl !== null]
  return {
    isLocal,
    senderDomain,
    domains: 'reason' in domains ? { unknown: domains.reason } : { found: domains.domains },
    dmarc,
    hasWebhookSecret: resend.webhookSecrets.length > 0,
    ...week,
    inboxes,
    alertsTo: isTold[0] ? (isTold[1] ? 'both' : 'email') : isTold[1] ? 'webhook' : 'nobody',
    newestDigest,
    today,
    isPastPublication: now.getTime() > publishAt.getTime() + OPENED_WITHIN_MS,
  }
}

/**
 * Finds the DMARC records of a domain or, if it has none, of its nearest parent domain that has some. The list
 * is empty if there are none. The result is unknown if DNS does not respond.
 */
async function findDmarc(domain: string): Promise<Sought<string[]>> {
  const labels = domain.split('.')
  for (let from = 0; from <= labels.length - 2; from++) {
    const records = await lookUpDns(`_dmarc.${labels.slice(from).join('.')}`, 'TXT')
    if (records === null) return { unknown: NO_ANSWER }
    if (records.length > 0) return { found: records }
  }
  return { found: [] }
}

async function mailServersOf(address: string, isLocal: boolean): Promise<Sought<string[]>> {
  if (isLocal) return { unknown: LOCAL }
  const servers = await lookUpDns(address.slice(address.lastIndexOf('@') + 1), 'MX')
  return servers === null ? { unknown: NO_ANSWER } : { found: servers }
}
