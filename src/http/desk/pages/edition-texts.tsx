/** @jsxImportSource hono/jsx */
// Shows a draft's inbox line and introduction, with forms to change them.
import { LONGEST_EDITS } from '../../../digest/edits.ts'
import type { DeskDraft } from '../draft.ts'
import type { Shell } from './layout.tsx'
import { Panel, Post } from './parts.tsx'

type Props = { shell: Shell; draft: DeskDraft }

/** Inbox line with sender, subject and preview line, and the forms that change it. */
export const InboxTexts = ({ shell, draft: { day, edition } }: Props) => (
  <Panel title="Inbox line">
    <div class="inbox" lang={edition.language}>
      <b>{shell.publication.name}</b>
      <div>
        <b class="subject">{edition.subject}</b> <span class="soft">{edition.preheader}</span>
      </div>
    </div>
    <details>
      <summary class="small">Change the subject and the preview line</summary>
      {(['subject', 'preheader'] as const).map((name) => (
        <Post action="/desk/edit" token={shell.formToken} key={name}>
          <input type="hidden" name="day" value={day} />
          <label for={name}>{name === 'subject' ? 'Subject' : 'Preview line'}</label>
          <div class="row">
            <input
              id={name}
              name={name}
              lang={edition.language}
              value={edition[name]}
              maxlength={LONGEST_EDITS[name]}
              required
            />
            <button type="submit" name="edit" value={name} id={`save-${name}`}>
              Change
            </button>
          </div>
        </Post>
      ))}
    </details>
  </Panel>
)

export const Introduction = ({ shell, draft: { day, edition } }: Props) => (
  <Panel title="Introduction" note="Below the lead, if there is one">
    {edition.introduction !== undefined && (
      <p class="serif pre" lang={edition.language}>
        {edition.introduction}
      </p>
    )}
    <details>
      <summary class="small">{edition.introduction === undefined ? 'Write one' : 'Change it'}</summary>
      <Post action="/desk/edit" token={shell.formToken}>
        <input type="hidden" name="day" value={day} />
        <textarea
          name="introduction"
          class="wide"
          rows={4}
          required
          maxlength={LONGEST_EDITS.introduction}
          aria-label="Introduction"
          lang={edition.language}
        >
          {edition.introduction ?? ''}
        </textarea>
        <p>
          <button type="submit" name="edit" value="introduction" id="save-introduction">
            Save the introduction
          </button>{' '}
          <span class="small soft">At most {LONGEST_EDITS.introduction} characters</span>
        </p>
      </Post>
    </details>
  </Panel>
)
