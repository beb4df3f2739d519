/** @jsxImportSource hono/jsx */

import { directionOf } from '../../../locales/direction.ts'
import { longDate, wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication, Turnstile } from '../../config/config.ts'
import type { Edition } from '../../digest/edition.ts'
import { listStories } from '../../digest/headed-stories.ts'
import { leadLine } from '../../letters/coverage.ts'
import { TURNSTILE_ACTION } from '../turnstile.ts'
import { editionCounts } from './edition-counts.ts'
import { Page } from './layout.tsx'
import { Brief } from './sections.tsx'
import { PageStory } from './story.tsx'
import { Trap } from './trap.tsx'

/** A refused sign-up: the address is invalid, or Turnstile could not verify a person. */
export type RefusedSignUp = { email: string; why: 'wrong' | 'unproven' }

type Props = {
  publication: Publication
  /** Null if Turnstile is not set up. */
  turnstile: Turnstile | null
  /** The newest edition, as a sample. */
  latest: Edition | null
  refused?: RefusedSignUp | undefined
}

/** Home page: the sign-up form, and the newest edition as a sample. */
export const HomePage = ({ publication, turnstile, latest, refused }: Props) => {
  const { home } = wordsFor(publication.language).pages
  return Page({
    publication,
    title: refused === undefined ? publication.name : home[`${refused.why}Title`],
    description: fill(home.description, { name: publication.name }),
    nameIsHeading: true,
    children: (
      <>
        <p class="lede">{home.lede}</p>
        <SignUp publication={publication} turnstile={turnstile} refused={refused} />
        {latest !== null && <Sample edition={latest} publication={publication} />}
      </>
    ),
  })
}

function SignUp({ publication, turnstile, refused }: Omit<Props, 'latest'>) {
  const { home, subscribe } = wordsFor(publication.language).pages
  const isWrong = refused?.why === 'wrong'
  return (
    <form method="post" action="/subscribe" novalidate={isWrong}>
      <label for="email">{home.email}</label>
      {refused !== undefined && (
        <p id="fault" class="fault" role="alert">
          {home[refused.why]}
        </p>
      )}
      <div class="row">
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          dir="ltr"
          required
          maxlength={254}
          value={refused?.email}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={refused === undefined ? undefined : 'fault'}
        />
        <button type="submit">{subscribe}</button>
      </div>
      <Trap label={home.leaveEmpty} />
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
            {home.orByMail} <a href={`mailto:${publication.joinAddress}`}>{publication.joinAddress}</a>
          </>
        )}
      </p>
    </form>
  )
}

/** Turnstile widget. It needs scripts, adds its token to the form, and works only on the page that it was loaded in. */
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

/** Excerpt of the newest edition: its first story and the headlines in brief. */
function Sample({ edition, publication }: { edition: Edition; publication: Publication }) {
  const { day, language } = edition
  const [first] = listStories(edition)
  const words = wordsFor(language)
  const { home, allEditions } = wordsFor(publication.language).pages
  const own = language === publication.language ? undefined : language
  const path = `/digests/${day}`
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest">{home.latest}</h2>
      <div lang={own} dir={own && directionOf(own)}>
        <p class="small">
          <a href={path}>
            <time datetime={day}>{longDate(day, words)}</time>
          </a>{' '}
          · {editionCounts(edition, words)}
        </p>
        {first !== undefined && (
          <PageStory
            story={first.story}
            setting={{ words, language }}
            leads={leadLine(first.theme.name, first.story, words)}
          />
        )}
        <Brief edition={edition} words={words} path={path} />
      </div>
      <p class="small end">
        <a href={path}>{home.whole}</a> · <a href="/digests">{allEditions}</a>
      </p>
    </section>
  )
}
