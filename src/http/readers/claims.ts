// Checks the signed links of readers, and makes new ones.
import { type LinkFault, readLink } from '../../membership/link.ts'
import {
  type Claims,
  deriveLinkKey,
  type Purpose,
  repairToken,
  tokenSigner,
} from '../../subscribers/token.ts'
import type { AppContext } from '../context.ts'
import { MessagePage } from '../pages/message.tsx'
import { pageCopy } from '../pages/page-copy.ts'

/** Returns the token in the URL, without the damage that email clients do to links. */
export const tokenParam = (c: AppContext): string => repairToken(c.req.param('token') ?? '')

/** Returns the claims of the link in the URL, or a page that explains why the link does not work. */
export async function claimsOf(c: AppContext, purpose: Purpose): Promise<Claims | Response> {
  const link = await readLink(c.var.config.linkSecrets, tokenParam(c), purpose, new Date())
  return link.ok ? link.claims : answerLinkFault(c, link.reason)
}

/** Renders the page that explains why a link does not work. */
export const answerLinkFault = (c: AppContext, fault: LinkFault): Response | Promise<Response> =>
  fault === 'expired' ? answerMessage(c, 410, 'expired') : answerMessage(c, 404, 'broken')

/** Returns the signed path of a subscriber's page, as in the letters to their address. */
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

/** Renders a page with a single message in the publication's language. @param path Target of its link, if it has one. */
export const answerMessage = (
  c: AppContext,
  status: 200 | 404 | 409 | 410,
  what: Message,
  path?: string,
): Response | Promise<Response> => {
  const { publication } = c.var.config
  return c.html(MessagePage({ publication, ...pageCopy(publication, (words) => words[what]), path }), status)
}
