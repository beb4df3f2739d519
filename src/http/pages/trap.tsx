/** @jsxImportSource hono/jsx */

/**
 * Name of the hidden field that only bots fill in. It is unusual, because browsers and password managers would fill
 * in a common name such as `website`.
 */
export const TRAP = 'leave_this_empty'

/**
 * Hidden field of a sign-up form that only bots fill in. @param label Asks people whose browser shows the field to
 * leave it empty.
 */
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
