// `npm start` runs the Worker, the mailbox and sample feeds on this machine, without an account, and delivers
// a first digest. `npm run dev` runs only the Worker and the mailbox.
import { join } from 'node:path'
import { localDay } from '../src/calendar/clock.ts'
import { groupPublishers } from './feeds/publisher.ts'
import { startFeedServer } from './feeds/server.ts'
import { connectWebhook, isMailbox } from './local/api.ts'
import { startCron } from './local/cron.ts'
import type { FirstDay, Services } from './local/first-day.ts'
import { liveFirstDay } from './local/first-day.ts'
import type { Lifetime } from './local/lifetime.ts'
import { untilStopped } from './local/lifetime.ts'
import { lockState } from './local/lock.ts'
import { choosePort } from './local/ports.ts'
import type { LocalSettings } from './local/settings.ts'
import { ADMIN_TOKEN, checkSettings, readSettings } from './local/settings.ts'
import { checkState } from './local/state.ts'
import { readVars, watchWranglerToml } from './local/vars.ts'
import { startWorker } from './local/worker.ts'
import { startMailbox } from './mailbox/server.ts'
import { sampleArticles } from './samples/samples.ts'

const say = (line: string) => console.log(line)

await untilStopped(async (life) => {
  const settings = readSettings(process.env, process.argv.slice(2), readVars())
  checkSettings(settings)
  life.hold(
    () => lockState(settings.stateDir),
    (release) => release(),
  )
  await checkState(settings.stateDir)
  const mailbox = await openMailbox(settings, life)
  const { port, moved } = await choosePort('PORT', settings.port, 8787)
  if (moved) say(`Port 8787 is in use, so the Worker uses ${port}. Set PORT to choose another one`)
  const isSample = !settings.empty && settings.feedsFile === null
  const feeds = isSample ? await openFeeds(settings, life) : null
  const { stateDir } = settings
  const variables = feeds === null ? settings.variables : allowFeeds(settings.variables, feeds)
  const baseUrl = settings.resendBaseUrl ?? mailbox ?? ''
  const worker = await startWorker(
    { port, stateDir, variables: { ...variables, RESEND_BASE_URL: baseUrl } },
    life,
  )
  say(`Worker ready on ${worker.url}`)
  // Set the webhook only in the mailbox started here. A mailbox that was already running keeps its own
  // webhook.
  if (settings.resendBaseUrl === null && mailbox !== null) await connectWebhook(mailbox, worker.url)
  const feedList = feeds === null ? null : `${feeds}/subscriptions.opml`
  const services = { worker: worker.url, mailbox, feedList: settings.feedsFile ?? feedList }
  if (settings.empty) showAddresses(services, null)
  else {
    const day = localDay(new Date(), variables.TIME_ZONE ?? 'UTC')
    showAddresses(services, await liveFirstDay(services, { day, say }))
  }
  say(`\nAdmin token: ${ADMIN_TOKEN}. Log: ${worker.logFile}. Press Ctrl-C to stop.`)
  life.hold(
    () => startCron(worker.url),
    (cron) => cron.stop(),
  )
  life.hold(
    () => watchWranglerToml(() => say('wrangler.toml has changed: restart to apply the changes')),
    (stop) => stop(),
  )
  return worker
})

/** Starts the server for the sample feeds. @returns The server's URL. */
async function openFeeds(settings: LocalSettings, life: Lifetime): Promise<string> {
  const { port, moved } = await choosePort('FEEDS_PORT', settings.feedsPort, 8026)
  if (moved) say(`Port 8026 is in use, so the sample feeds use ${port}. Set FEEDS_PORT to choose another one`)
  const started = startFeedServer(groupPublishers(sampleArticles(new Date())), { port })
  const { url } = await life.hold(
    () => started,
    async () => (await started).close(),
  )
  say(`Sample feeds ready on ${url}/subscriptions.opml`)
  return url
}

/** Allows the Worker to read feeds from this machine, which it would otherwise reject. */
function allowFeeds(variables: Readonly<Record<string, string>>, feeds: string): Record<string, string> {
  const hosts = [variables.FEED_ALLOW_HOSTS, new URL(feeds).host].filter(Boolean)
  return { ...variables, FEED_ALLOW_HOSTS: hosts.join(',') }
}

/**
 * Starts the mailbox unless letters go to another server.
 *
 * @returns The URL of the mailbox, or null if the other server is not a mailbox.
 */
async function openMailbox(settings: LocalSettings, life: Lifetime): Promise<string | null> {
  if (settings.resendBaseUrl !== null) {
    const url = settings.resendBaseUrl.replace(/\/+$/, '')
    say(`Letters go to ${url}, so the mailbox is not started`)
    return (await isMailbox(url)) ? url : null
  }
  const { port, moved } = await choosePort('MAILBOX_PORT', settings.mailboxPort, 8025)
  if (moved) say(`Port 8025 is in use, so the mailbox uses ${port}. Set MAILBOX_PORT to choose another one`)
  const started = startMailbox({
    port,
    statePath: join(settings.stateDir, 'mailbox'),
    apiKeys: [settings.variables.RESEND_API_KEY ?? 're_local'],
  })
  const { url } = await life.hold(
    () => started,
    async () => (await started).close(),
  )
  say(`Mailbox ready on ${url}`)
  return url
}

function showAddresses({ worker, mailbox }: Services, day: FirstDay | null): void {
  if (day?.outcome === 'delivered') say('digest delivered')
  if (day?.outcome === 'delivered before')
    say("today's digest has already been delivered, so nothing is sent again")
  if (day?.outcome === 'nothing new') {
    say(`no digest today: ${day.reason}. Delete .broadsheet, or your STATE_DIR, to start over`)
  }
  if (day?.outcome === 'awaits confirmation') {
    say('Waiting for a confirmation. Open the link in the confirmation email, then POST {} to /api/digests')
  }
  say(`\n  Sign up            ${worker}/`)
  say(`  Sign up by email   ${worker}/cdn-cgi/handler/email (docs/api.md shows how)`)
  if (day !== null && 'day' in day) {
    say(`  Digest on the web  ${worker}/digests/${day.day}`)
    if (day.letter !== null) say(`  Letter             ${mailbox}/messages/${day.letter.id}`)
  }
  if (mailbox !== null) say(`  Mailbox            ${mailbox}/`)
}
