/** @jsxImportSource hono/jsx */

/**
 * Name of the honeypot field. The name is unusual, because browsers and password managers may fill in a field
 * with a common name such as `website`.
 */
export const TRAP = 'leave_this_empty'

/**
 * Honeypot field for sign-up forms. Only bots fill it in.
 *
 * @param props.label Text that asks people to leave the field empty, in case their browser shows it.
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
