/** @jsxImportSource hono/jsx */
import type { Asked } from '../../../locales/page-words.ts'
import type { Publication } from '../../config/config.ts'
import { LONGEST_COMMENT } from '../../digest/feedback.ts'
import { Field } from './fields.tsx'
import { Page } from './layout.tsx'

type Props = {
  publication: Publication
  asked: Asked
  /** Label and hint of the comment field. */
  comment: { label: string; hint: string }
}

/** Page where a reader confirms their rating of an edition, with an optional comment. */
export const FeedbackPage = ({ publication, asked, comment }: Props) =>
  Page({
    publication,
    title: asked.title,
    children: (
      <>
        <h1>{asked.title}</h1>
        <p class="lede">{asked.text}</p>
        <form method="post">
          <Field name="comment" label={comment.label} hint={comment.hint}>
            {(more) => (
              <input {...more} type="text" dir="auto" maxlength={LONGEST_COMMENT} autocomplete="off" />
            )}
          </Field>
          <button type="submit">{asked.button}</button>
        </form>
      </>
    ),
  })
