/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx'
import { wordsFor } from '../../../locales/locales.ts'
import type { Publication } from '../../config/config.ts'
import { Trap } from './trap.tsx'

type Props = {
  publication: Publication
  /** Address that prefills the field. */
  email?: string | undefined
  /** Error message about the refused sign-up. */
  fault?: string | undefined
  /** True if the error is about the address. */
  isWrong?: boolean
  /** Label of the button. The default is "Subscribe" in the publication's language. */
  button?: string
  /** Additional form content, shown below the field. */
  children?: Child
}

/**
 * Sign-up form with one visible field and one button. It works without scripts unless Turnstile is set up.
 */
export function SignUpForm({ publication, email, fault, isWrong = false, button, children }: Props) {
  const { home, subscribe } = wordsFor(publication.language).pages
  return (
    // After an invalid address, our own error message replaces the browser's validation.
    <form method="post" action="/subscribe" novalidate={isWrong}>
      <label for="email">{home.email}</label>
      {fault !== undefined && (
        <p id="fault" class="fault" role="alert">
          {fault}
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
          value={email}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={fault === undefined ? undefined : 'fault'}
        />
        <button type="submit">{button ?? subscribe}</button>
      </div>
      <Trap label={home.leaveEmpty} />
      {children}
    </form>
  )
}
