import { Heading, Hr, Link, Text } from 'react-email'
import { Only } from './mark.tsx'
import { type RunProps, TopicBlock } from './run.tsx'
import type { StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

export type ThemeSectionProps = {
  /** Id that is unique among the themes of a letter. Outside previews, it is a short name such as `t0`. */
  id: string
  name: string
  runs: readonly RunProps[]
  /** Link text for the theme's stories that are only on the web, such as `3 more stories on the web`. */
  more?: string | undefined
}

type Props = {
  theme: ThemeSectionProps
  webUrl: string
  words: StoryWords
  style: Style
  secret?: string | undefined
}

export const ThemeSection = ({ theme, webUrl, ...look }: Props) => (
  <Only secret={look.secret} kind="section" of={theme.id}>
    <Heading as="h2" className={paint.accent} style={look.style.section}>
      {theme.name}
    </Heading>
    {theme.runs.map((run) => (
      <TopicBlock key={run.id} run={run} {...look} />
    ))}
    {theme.more !== undefined && (
      <Only secret={look.secret} kind="more" of={theme.id}>
        <Text className={paint.muted} style={look.style.footer}>
          <Link href={webUrl} className={paint.muted} style={look.style.mutedLink}>
            {theme.more}
          </Link>
        </Text>
      </Only>
    )}
    <Hr style={look.style.rule} />
  </Only>
)
