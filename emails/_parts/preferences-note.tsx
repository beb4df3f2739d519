import { Link, Text } from 'react-email'
import { Only } from './mark.tsx'
import { paint, type Style } from './style.ts'

type Props = {
  /** Text such as `You receive 3 of the 8 themes in this edition.` */
  preferencesNote: string
  preferencesUrl: string
  words: { changePreferences: string }
  style: Style
  secret?: string | undefined
}

/** Renders the note about what the reader's preferences leave out, with a link to the preferences page. */
export const PreferencesNote = ({ preferencesNote, preferencesUrl, words, style, secret }: Props) => (
  <Only secret={secret} kind="preferencesNote">
    <Text className={paint.muted} style={style.preferencesNote}>
      {`${preferencesNote} `}
      <Link href={preferencesUrl} className={paint.link} style={style.link}>
        {words.changePreferences}
      </Link>
    </Text>
  </Only>
)
