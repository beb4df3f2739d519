/** @jsxImportSource hono/jsx */

import { clockTime, wordsFor, zoneName } from '../../../locales/locales.ts'
import { fill, phrase } from '../../../locales/plural.ts'
import type { Config, Turnstile } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { mailtoLink } from '../../letters/headers.ts'
import { TURNSTILE_ACTION } from '../turnstile.ts'
import { Page } from './layout.tsx'
import { LetterSample } from './letter-sample.tsx'
import { SignUpForm } from './sign-up-form.tsx'

/**
 * A refused sign-up. The address is invalid (`wrong`), or Turnstile did not verify the visitor (`unproven`).
 */
export type RefusedSignUp = { email: string; why: 'wrong' | 'unproven' }

type Props = {
  /** Configuration of the page. `turnstile` is null if it is not set up. */
  config: Pick<Config, 'publication' | 'schedule' | 'turnstile'>
  /** Newest edition, shown as a sample, or null before the first one. */
  latest: Edition | null
  /** Number of editions in the archive. */
  editions: number
  refused?: RefusedSignUp | undefined
}

/** Home page with the publication's tagline, the sign-up form and a sample of the newest letter. */
export const HomePage = ({ latest, ...props }: Props) => {
  const { publication } = props.config
  const { home, tagline } = wordsFor(publication.language).pages
  return Page({
    publication,
    title: props.refused === undefined ? publication.name : home[`${props.refused.why}Title`],
    description: fill(home.description, { name: publication.name }),
    kind: 'home',
    cardDay: latest?.day,
    children: (
      <>
        <div class="pitch">
          <h1>{publication.brand.tagline ?? tagline}</h1>
          <Pitch {...props} />
        </div>
        {latest !== null && <LetterSample edition={latest} publication={publication} />}
      </>
    ),
  })
}

function Pitch({ config, editions, refused }: Omit<Props, 'latest'>) {
  const { publication, schedule, turnstile } = config
  const words = wordsFor(publication.language)
  const { home } = words.pages
  const when = {
    time: clockTime(schedule.hour, schedule.minute, words),
    zone: zoneName(schedule.timeZone, words),
  }
  return (
    <>
      <p class="lede">{home.lede}</p>
      <p class="lede">{fill(home.when, when)}</p>
      <SignUpForm
        publication={publication}
        email={refused?.email}
        fault={refused && home[refused.why]}
        isWrong={refused?.why === 'wrong'}
      >
        {turnstile === null ? (
          <script src="/join.js" defer></script>
        ) : (
          <Widget turnstile={turnstile} language={publication.language} />
        )}
        <p class="small">
          {home.hint}
          {publication.joinAddress !== undefined && (
            <>
              {' '}
              {home.orByMail} <a href={mailtoLink(publication.joinAddress)}>{publication.joinAddress}</a>
            </>
          )}
        </p>
      </SignUpForm>
      <ul class="facts">
        {Object.values(home.facts).map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p class="small">
        <bdi>{fill(home.publisher, { address: publication.postalAddress })}</bdi>
        {publication.replyTo !== null && (
          <>
            {' · '}
            <bdi>
              <a href={mailtoLink(publication.replyTo)}>{publication.replyTo}</a>
            </bdi>
          </>
        )}
        {editions > 0 && (
          <>
            {' · '}
            <a href="/digests">{phrase(words.editions, editions, words.locale)}</a>
          </>
        )}
        {' · '}
        <a href="/feed.xml">{words.pages.feed}</a>
      </p>
    </>
  )
}

/**
 * Turnstile widget, which adds a token to the form. It needs JavaScript, and its token is accepted only from
 * this site.
 */
function Widget({ turnstile, language }: { turnstile: Turnstile; language: string }) {
  const { home } = wordsFor(language).pages
  return (
    <>
      <div
        class="cf-turnstile"
        data-sitekey={turnstile.siteKey}
        data-action={TURNSTILE_ACTION}
        data-language={language}
      ></div>
      <noscript>
        <p class="fault">{home.needsScripts}</p>
      </noscript>
      <script src={`${turnstile.baseUrl}/turnstile/v0/api.js`} async defer></script>
    </>
  )
}
