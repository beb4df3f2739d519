/** @jsxImportSource hono/jsx */
// Shows notices about a submitted form. A notice has the focus, so that screen readers start there, without a
// script.

type SavedProps = { texts: readonly string[] }

/** Notice that the form was saved. */
export const SavedNotice = ({ texts }: SavedProps) => (
  <div class="notice saved" role="status" tabindex={-1} autofocus>
    {texts.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
)

type FaultsProps = {
  text: string
  /** The invalid fields in the order of the form. */
  faults: readonly { field: string; message: string }[]
}

/** Summary of the faults in a form. Each line links to its field. */
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
