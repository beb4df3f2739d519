/** @jsxImportSource hono/jsx */
import type { Publication } from '../../../config/config.ts'
import { DeskFrame } from './layout.tsx'

type Props = {
  publication: Publication
  /** Path to open after signing in. */
  next: string
  /** Why the last sign-in failed, if it did. */
  fault: string | undefined
}

/** Page that asks for the admin token. */
export const SignInPage = ({ publication, next, fault }: Props) =>
  DeskFrame({
    publication,
    title: fault === undefined ? 'Sign in' : 'Error: Sign in',
    children: (
      <div class="narrow">
        <h1>Sign in to the desk</h1>
        <form method="post" action="/desk/sign-in" data-leaves>
          <input type="hidden" name="next" value={next} />
          <div class="field">
            <label for="admin">Admin token</label>
            {fault !== undefined && (
              <p id="admin-fault" class="state bad">
                {fault}
              </p>
            )}
            <input
              id="admin"
              name="admin"
              type="password"
              required
              autocomplete="current-password"
              aria-invalid={fault && 'true'}
              aria-describedby={fault && 'admin-fault'}
            />
            <p class="small soft">The secret ADMIN_TOKEN of this installation</p>
          </div>
          <div class="field">
            <label for="name">Your name</label>
            <input id="name" name="name" autocomplete="name" maxlength={60} aria-describedby="name-hint" />
            <p id="name-hint" class="small soft">
              Optional. Other editors see your name beside your changes
            </p>
          </div>
          <button class="strong" type="submit">
            Sign in
          </button>
        </form>
      </div>
    ),
  })
