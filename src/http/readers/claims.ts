// Verifies readers' signed links, creates new ones, and renders pages with a single message.
import { wordsFor } from '../../../locales/locales.ts'
import type { Said } from '../../../locales/page-words.ts'
import { type LinkFault, readLink } from '../../membership/link.ts'
import {
  type Claims,
  deriveLinkKey,
  type Purpose,
  repairToken,
  tokenSigner,
} from '../../subscribers/token.ts'
import { editionsOf } from '../archive/edition-index.ts'
import type { AppContext } from '../context.ts'
import { MessagePage, type Step } from '../pages/message.tsx'
import { pageCopy } from '../pages/page-copy.ts'

/** Returns the token in the URL. Repairs links that email clients or people have damaged. */
export const tokenParam = (c: AppContext): string => repairToken(c.req.param('token') ?? '')

/**
 * Returns the claims of the signed link in the URL, or an error page that explains why the link does not
 * work.
 */
export async function claimsOf(c: AppContext, purpose: Purpose): Promise<Claims | Response> {
  const link = await readLink(c.var.config.linkSecrets, tokenParam(c), purpose, new Date())
  return link.ok ? link.claims : answerLinkFault(c, link.reason)
}

/** Renders the error page that explains why a signed link does not work. */
export const answerLinkFault = (c: AppContext, fault: LinkFault): Response | Promise<Response> =>
  fault === 'expired'
    ? answerMessage(c, 410, 'expired', [stepOf(c, 'expired', '/')])
    : answerMessage(c, 404, 'broken')

/** Returns a signed path to a subscriber's preferences or unsubscribe page, like the links in a letter. */
export async function pathFor(
  c: AppContext,
  purpose: 'preferences' | 'unsubscribe',
  { id: subscriberId, addressEpoch: epoch }: { id: string; addressEpoch: number },
): Promise<string> {
  const sign = await tokenSigner(await deriveLinkKey(c.var.config.linkSecrets[0] ?? '', purpose))
  return `/${purpose}/${await sign({ purpose, subscriberId, epoch, expiresAt: null })}`
}

type Message =
  | 'confirmed'
  | 'usedUp'
  | 'left'
  | 'expired'
  | 'broken'
  | 'addressChanged'
  | 'addressVoid'
  | 'away'

/** Returns the link that a message page offers as the next step. */
export const stepOf = (
  c: AppContext,
  what: 'confirmed' | 'usedUp' | 'left' | 'expired' | 'away',
  path: string,
): Step => ({
  text: wordsFor(c.var.config.publication.language).pages[what].link,
  path,
})

/**
 * Renders a page with a single message in the publication's language.
 *
 * @param steps Links to the reader's next steps. The default is a link to the home page.
 */
export const answerMessage = (
  c: AppContext,
  status: 200 | 404 | 409 | 410,
  what: Message,
  steps: readonly Step[] = [],
): Response | Promise<Response> => {
  const { publication } = c.var.config
  const { title, text } = pageCopy(publication, (words): Said => words[what])
  const { toHome } = wordsFor(publication.language).pages
  const onward = steps.length > 0 ? steps : [{ text: toHome, path: '/' }]
  return c.html(MessagePage({ publication, title, text, steps: onward }), status)
}

/** Returns an array with a link to the newest edition, or an empty array before the first edition. */
export async function readLatest(c: AppContext): Promise<Step[]> {
  const [newest] = await editionsOf(c)
  const { readLatest: text } = wordsFor(c.var.config.publication.language).pages
  return newest === undefined ? [] : [{ text, path: `/digests/${newest.day}` }]
}
