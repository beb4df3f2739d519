import { Fragment, type ReactNode } from 'react'

/**
 * Returns a mark at which the rendered letter is split. The secret is a word that does not occur in the
 * letter's texts. Returns an empty string without a secret, as in previews.
 */
export const mark = (secret: string | undefined, kind: string, argument = '') =>
  secret === undefined ? '' : `${secret}:${kind}:${argument};`

type OnlyProps = {
  secret: string | undefined
  /**
   * Kind of content between the marks. `section` is a theme or the news in brief, `run` is a topic's stories,
   * and `more` is the link to a theme's stories on the web. `short` and `long` are content that only short
   * letters or only whole letters contain.
   */
  kind: 'section' | 'run' | 'story' | 'summary' | 'more' | 'preferencesNote' | 'short' | 'long'
  /** Id of the section, run, story or theme. It contains only letters and digits. */
  of?: string
  children: ReactNode
}

/** Puts content that some readers' letters leave out between a start mark and an end mark. */
export const Only = ({ secret, kind, of, children }: OnlyProps) => (
  <Fragment>
    {mark(secret, kind, of)}
    {children}
    {mark(secret, 'end')}
  </Fragment>
)
