import { Fragment, type ReactNode } from 'react'

/**
 * Returns a mark at which the rendered letter is split. The secret is a word that does not occur in the
 * letter's texts. Returns an empty string if the secret is missing, as in the preview.
 */
export const mark = (secret: string | undefined, kind: string, argument = '') =>
  secret === undefined ? '' : `${secret}:${kind}:${argument};`

type OnlyProps = {
  secret: string | undefined
  /**
   * Kind of content between the marks: a list of stories (`section`), the stories of one topic in it (`run`),
   * a story, its summary, the link to a theme's stories on the web (`more`), the note about preferences, or
   * content of only short or only whole letters (`short`, `long`).
   */
  kind: 'section' | 'run' | 'story' | 'summary' | 'more' | 'preferencesNote' | 'short' | 'long'
  /** ID of the section, run, story or theme, made of letters and digits. */
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
