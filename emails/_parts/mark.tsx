import { Fragment, type ReactNode } from 'react'

/**
 * Returns a mark at which the rendered letter is split. The secret is a word that does not occur in the letter's
 * texts. Without one, as in the preview, there are no marks.
 */
export const mark = (secret: string | undefined, kind: string, argument = '') =>
  secret === undefined ? '' : `${secret}:${kind}:${argument};`

type OnlyProps = {
  secret: string | undefined
  /**
   * Kind of content between the marks: a list of stories (`section`), its stories of one topic (`run`), a story, its
   * summary, the link to a theme's stories on the web (`more`), the note about preferences, or content of short or whole
   * letters (`short`, `long`).
   */
  kind: 'section' | 'run' | 'story' | 'summary' | 'more' | 'preferencesNote' | 'short' | 'long'
  /** Id of the section, run, story or theme: letters and digits. */
  of?: string
  children: ReactNode
}

/** Wraps content that some readers' letters leave out between an opening and a closing mark. */
export const Only = ({ secret, kind, of, children }: OnlyProps) => (
  <Fragment>
    {mark(secret, kind, of)}
    {children}
    {mark(secret, 'end')}
  </Fragment>
)
