/** @jsxImportSource hono/jsx */
import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import { SignUpForm } from './sign-up-form.tsx'

/**
 * Sign-up form below editions and in the archive. An invalid address leads to the home page, which shows the
 * error.
 */
export function JoinForm({ publication }: { publication: Publication }) {
  const { home } = wordsFor(publication.language).pages
  return (
    <section class="join" aria-labelledby="join">
      <h2 id="join">{fill(home.join, { name: publication.name })}</h2>
      <SignUpForm publication={publication}>
        <p class="small">{home.hint}</p>
      </SignUpForm>
    </section>
  )
}
