/** @jsxImportSource hono/jsx */
// Renders notices about a submitted form. Notices take the focus without a script, so that screen readers
// start there.

type SavedProps = { texts: readonly string[] }

/** Notice that the submitted form was saved. */
export const SavedNotice = ({ texts }: SavedProps) => (
  <div class="notice saved" role="status" tabindex={-1} autofocus>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
)

type FaultsProps = {
  text: string
  /** Invalid fields, in form order. */
  faults: readonly { field: string; message: string }[]
}

/** Summary of a form's errors, each with a link to its field. */
export const FaultSummary = ({ text, faults }: FaultsProps) => (
  <div class="notice wrong" role="alert" tabindex={-1} autofocus>
    <p>{text}</p>
    <ul>
      {faults.map(({ field, message }) => (
        <li key={field}>
          <a href={`#${field}`}>{message}</a>
        </li>
      ))}
    </ul>
  </div>
)
