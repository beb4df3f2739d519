import { Fragment, type ReactNode } from 'react'

/**
 * Marks that the letter is cut at after it was rendered. The secret is a word that occurs
 * nowhere in the letter's texts; without one, as in the preview, nothing is marked.
 */
export const mark = (secret: string | undefined, kind: string, argument = '') =>
  secret === undefined ? '' : `${secret}:${kind}:${argument};`

type OnlyProps = {
  secret: string | undefined
  /**
   * What is between the marks: a list of stories, those of it under one label, all that one list says of a story,
   * its summary, what a theme leaves to the web, or what is said of a reader's choice.
   */
  kind: 'section' | 'run' | 'story' | 'summary' | 'more' | 'choice'
  /** Id of the section, run, story or theme: letters and digits. */
  of?: string
  children: ReactNode
}

/** What may be left out of a reader's letter, between an opening and a closing mark. */
export const Only = ({ secret, kind, of, children }: OnlyProps) => (
  <Fragment>
    {mark(secret, kind, of)}
    {children}
    {mark(secret, 'end')}
  </Fragment>
)
