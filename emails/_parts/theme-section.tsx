import { Heading, Hr, Link, Text } from 'react-email'
import { Only } from './mark.tsx'
import { Story, type StoryProps, type StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

export type ThemeSectionProps = {
  /** Letters and digits; unique in the letter. */
  id: string
  name: string
  stories: readonly StoryProps[]
  /** Such as `3 more stories on the web`; absent when all are here. */
  more?: string | undefined
}

type Props = {
  theme: ThemeSectionProps
  webUrl: string
  words: StoryWords
  style: Style
  secret?: string | undefined
}

export const ThemeSection = ({ theme, webUrl, words, style, secret }: Props) => (
  <Only secret={secret} kind="section" of={theme.id}>
    <Hr style={style.rule} />
    <Heading as="h2" className={paint.accent} style={style.section}>
      {theme.name}
    </Heading>
    {theme.stories.map((story) => (
      <Only key={story.id} secret={secret} kind="story" of={story.id}>
        <Story story={story} words={words} style={style} secret={secret} />
      </Only>
    ))}
    {theme.more !== undefined && (
      <Only secret={secret} kind="more" of={theme.id}>
        <Text className={paint.muted} style={style.footer}>
          <Link href={webUrl} className={paint.muted} style={style.mutedLink}>
            {theme.more}
          </Link>
        </Text>
      </Only>
    )}
  </Only>
)
