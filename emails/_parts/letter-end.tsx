import { Link, Text } from 'react-email'
import { CellButton, CellRow } from './cell-button.tsx'
import { paint, type Style } from './style.ts'

export type LetterEndProps = {
  /** Link that opens an email with the public address of the edition. */
  forwardUrl: string
  /** Page on which people to whom the letter was forwarded can sign up. */
  joinUrl: string
  /** Whether replies reach the publisher. */
  takesReplies: boolean
}

export type LetterEndWords = { forward: string; forwardedToYou: string; getYourOwn: string; replies: string }

type Props = LetterEndProps & {
  words: LetterEndWords
  style: Style
}

/** Lets a reader forward the edition, subscribe to a forwarded one, or reply. */
export const LetterEnd = ({ forwardUrl, joinUrl, takesReplies, words, style }: Props) => (
  <>
    <CellRow align="center">
      <CellButton href={forwardUrl} text={words.forward} style={style} />
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
