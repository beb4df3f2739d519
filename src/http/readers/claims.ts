// What the link in an address was signed for.
import { type LinkFault, readLink } from '../../membership/link.ts'
import { type Claims, deriveLinkKey, type Purpose, tokenSigner } from '../../subscribers/token.ts'
import type { AppContext } from '../context.ts'
import { MessagePage } from '../pages/message.tsx'
import { pageCopy } from '../pages/page-copy.ts'

/** What the link in the address was signed for; or the page that says why it does not work. */
export async function claimsOf(c: AppContext, purpose: Purpose): Promise<Claims | Response> {
  const link = await readLink(c.var.config.linkSecrets, c.req.param('token') ?? '', purpose, new Date())
  return link.ok ? link.claims : answerLinkFault(c, link.reason)
}

/** The page that says why a link does not work. */
export const answerLinkFault = (c: AppContext, fault: LinkFault): Response | Promise<Response> =>
  fault === 'expired' ? answerMessage(c, 410, 'expired') : answerMessage(c, 404, 'broken')

/** The path of a page for one reader, as letters to their address hold it. */
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

/** A page that says one thing, in the publication's words. @param path Where its link leads, if it has one. */
export const answerMessage = (
  c: AppContext,
  status: 200 | 404 | 409 | 410,
  what: Message,
  path?: string,
): Response | Promise<Response> => {
  const { publication } = c.var.config
  return c.html(MessagePage({ publication, ...pageCopy(publication, (words) => words[what]), path }), status)
}
