import { Link, Text } from 'react-email'
import { CellButton, CellRow } from './cell-button.tsx'
import { paint, type Style } from './style.ts'

export type LetterEndProps = {
  /** URLs of the pages where readers rate the edition. */
  goodUrl: string
  notForMeUrl: string
  /** `mailto:` link for forwarding the edition's public URL. */
  forwardUrl: string
  /** URL of the home page, where new readers can sign up. */
  joinUrl: string
  /** True if replies reach the publisher. */
  takesReplies: boolean
}

export type LetterEndWords = Record<
  'goodEdition' | 'notForMe' | 'forward' | 'forwardedToYou' | 'getYourOwn' | 'replies',
  string
>

type Props = LetterEndProps & {
  words: LetterEndWords
  style: Style
}

/** Renders the end of the letter, where readers can rate or forward the edition, subscribe or reply. */
export const LetterEnd = ({ joinUrl, takesReplies, words, style, ...urls }: Props) => (
  <>
    <CellRow align="center" style={style.cells}>
      <CellButton href={urls.goodUrl} text={words.goodEdition} style={style} />
      <CellButton href={urls.notForMeUrl} text={words.notForMe} style={style} />
      <CellButton href={urls.forwardUrl} text={words.forward} style={style} />
    </CellRow>
    <Text className={paint.muted} style={style.join}>
      {`${words.forwardedToYou} `}
      <Link href={joinUrl} className={paint.link} style={style.link}>
        {words.getYourOwn}
      </Link>
      {takesReplies && ` · ${words.replies}`}
    </Text>
  </>
)
