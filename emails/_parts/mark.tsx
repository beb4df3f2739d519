import { Fragment, type ReactNode } from 'react'

/**
 * Returns a mark that shows where the rendered letter is split, or where a table for Outlook begins or ends.
 * The secret is a word that does not occur in the letter's texts. Returns an empty string without a secret,
 * as in previews.
 */
export const mark = (secret: string | undefined, kind: string, argument = '') =>
  secret === undefined ? '' : `${secret}:${kind}:${argument};`

type OnlyProps = {
  secret: string | undefined
  /**
   * Kind of content between the marks. `section` is a theme or the news in brief, `run` is a topic's stories,
   * and `more` is the link to a theme's stories on the web. Only short letters contain `short` content, and
   * only whole letters contain `long` content.
   */
  kind: 'section' | 'run' | 'story' | 'summary' | 'more' | 'preferencesNote' | 'short' | 'long'
  /** Id of the section, run, story or theme. It contains only letters and digits. */
  of?: string
  children: ReactNode
}

/** Renders content that can be left out of a letter, between a start mark and an end mark. */
export const Only = ({ secret, kind, of, children }: OnlyProps) => (
  <Fragment>
    {mark(secret, kind, of)}
    {children}
    {mark(secret, 'end')}
  </Fragment>
)
