/** @jsxImportSource hono/jsx */
import { wordsFor } from '../../../locales/locales.ts'
import { fill } from '../../../locales/plural.ts'
import type { Publication } from '../../config/config.ts'
import { Trap } from './trap.tsx'

/** Short sign-up form below editions and in the archive. It needs no script; a refused address leads to the home page. */
export function JoinForm({ publication }: { publication: Publication }) {
  const { home, subscribe } = wordsFor(publication.language).pages
  return (
    <section class="join" aria-labelledby="join">
      <h2 id="join">{fill(home.join, { name: publication.name })}</h2>
      <form method="post" action="/subscribe">
        <label for="email">{home.email}</label>
        <div class="row">
          <input
            id="email"
            name="email"
            type="email"
            autocomplete="email"
            dir="ltr"
            required
            maxlength={254}
          />
          <button type="submit">{subscribe}</button>
        </div>
        <Trap label={home.leaveEmpty} />
        <p class="small">{home.hint}</p>
      </form>
    </section>
  )
}
