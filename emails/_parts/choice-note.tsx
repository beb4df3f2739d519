import { Link, Text } from 'react-email'
import { Only } from './mark.tsx'
import { paint, type Style } from './style.ts'

type Props = {
  /** Such as `You receive 3 of the 8 themes in this edition.` */
  choice: string
  preferencesUrl: string
  words: { changeChoice: string }
  style: Style
  secret?: string | undefined
}

/** Tells a reader who chose that this letter may be a part of the edition, and where to choose anew. */
export const PreferencesNote = ({ choice, preferencesUrl, words, style, secret }: Props) => (
  <Only secret={secret} kind="choice">
    <Text className={paint.muted} style={style.choice}>
      {`${choice} `}
      <Link href={preferencesUrl} className={paint.link} style={style.link}>
        {words.changeChoice}
      </Link>
    </Text>
  </Only>
)
