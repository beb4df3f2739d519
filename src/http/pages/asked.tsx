/** @jsxImportSource hono/jsx */
import { wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import { Page } from './layout.tsx'
import { SignUpForm } from './sign-up-form.tsx'

type Props = {
  publication: Publication
  /** The address that the visitor entered. */
  email: string
  /**
   * True if the page has a form that sends the email again. It has none if sign-ups need the Turnstile
   * widget.
   */
  repeats: boolean
}

/**
 * Page shown after a sign-up, with the address, the sender of the email, and advice in case no email arrives.
 */
export function AskedPage({ publication, email, repeats }: Props) {
  const { asked } = wordsFor(publication.language).pages
  return Page({
    publication,
    title: asked.title,
    children: (
      <>
        <h1>{asked.title}</h1>
        <p class="lede">{asked.text}</p>
        <dl class="addresses">
          <dt>{asked.to}</dt>
          <dd>
            <bdi>{email}</bdi>
          </dd>
          <dt>{asked.from}</dt>
          <dd>
            <bdi>{publication.sender}</bdi>
          </dd>
        </dl>
        <section class="next" aria-labelledby="nothing">
          <h2 id="nothing">{asked.nothing}</h2>
          <p>{asked.spam}</p>
          {repeats ? (
            <>
              <p>{asked.again}</p>
              <SignUpForm publication={publication} email={email} button={asked.sendAgain} />
            </>
          ) : (
            <p>
              {asked.again} <a href="/">{asked.sendAgain}</a>
            </p>
          )}
        </section>
      </>
    ),
  })
}
