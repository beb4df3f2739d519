/** @jsxImportSource hono/jsx */

import { countOf } from '../../../text/count-of.ts'
import type { DeskDraft } from '../draft.ts'
import { DeskPage, type Shell } from './layout.tsx'
import { wholeDay } from './moments.ts'
import { Post } from './parts.tsx'

/** Page that asks for confirmation before a digest is sent, and shows the number of readers. */
export const PublishPage = ({ shell, draft }: { shell: Shell; draft: DeskDraft }) =>
  DeskPage({
    shell,
    title: 'Publish now',
    screen: 'Today',
    children: (
      <div class="narrow">
        <h1>Publish now?</h1>
        <p>
          The digest for {wholeDay(draft.day)} goes to <b>{countOf(draft.recipients, 'reader')}</b> at once,
          or at the hour that each of them chose. Letters that have been sent cannot be recalled.
        </p>
        <p class="serif" lang={draft.edition.language}>
          {draft.edition.subject}
        </p>
        <Post action="/desk/publish" token={shell.formToken}>
          <input type="hidden" name="day" value={draft.day} />
          <div class="row">
            <button class="strong" type="submit" id="publish">
              Publish to {countOf(draft.recipients, 'reader')}
            </button>
            <a class="button" href="/desk">
              Not yet
            </a>
          </div>
        </Post>
      </div>
    ),
  })
