/** @jsxImportSource hono/jsx */

/**
 * Name of the field that people do not see and bots fill in. Browsers and password managers recognise common names, such as
 * `website`, and would fill them in for people.
 */
export const TRAP = 'leave_this_empty'

/** Field of a sign-up form that only bots fill in. @param label Tells people whose browser shows it to leave it empty. */
export const Trap = ({ label }: { label: string }) => (
  <div class="trap" aria-hidden="true">
    <label for={TRAP}>{label}</label>
    <input
      id={TRAP}
      name={TRAP}
      type="text"
      tabindex={-1}
      autocomplete="off"
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      data-form-type="other"
    />
  </div>
)
