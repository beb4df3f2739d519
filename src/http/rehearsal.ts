// The whole plan of a digest without making it: nothing is kept, and nothing here can reach Resend.
import type { Config } from '../config.ts'
import { countToPlan } from '../d1/batches.ts'
import { bindLetter } from '../delivery/letter.ts'
import type { Template } from '../delivery/template.ts'
import { draftDigest } from '../dispatcher/compose.ts'
import type { Env } from '../env.ts'

/** What the digest of a day would be if it were made now. */
export async function rehearse(env: Env, config: Config, day: string, now: Date) {
  const { digest, explanation, template } = await draftDigest(
    { db: env.DB, articles: env.ARTICLES, config, now: () => now },
    day,
  )
  return {
    dryRun: true,
    day,
    subject: digest.subject,
    preheader: digest.preheader,
    ...explanation,
    recipients: await countToPlan(env.DB, day),
    bytes: template === null ? { html: 0, text: 0 } : bytesOf(template),
    digest,
  }
}

/** The size of a letter, in UTF-8, with an address and a link of usual length. */
function bytesOf(template: Template): { html: number; text: number } {
  const unsubscribeUrl = `https://news.example/unsubscribe/${'x'.repeat(120)}`
  const { html, text } = bindLetter(template, { address: 'reader@mail.example', unsubscribeUrl })
  const size = (part: string) => new TextEncoder().encode(part).length
  return { html: size(html), text: size(text) }
}
