import { Only } from './mark.tsx'
import { StoryBlock, type StoryProps, type StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

/** Consecutive stories of a topic, or without one. */
export type RunProps = {
  /** Letters and digits; unique in the letter. */
  id: string
  /** Topic of the stories; absent if they have no topic. */
  topic?: string | undefined
  stories: readonly StoryProps[]
}

type Props = {
  run: RunProps
  words: StoryWords
  style: Style
  secret?: string | undefined
}

/**
 * Stories of a topic, under its label and next to a line that shows where the topic ends; or stories without a
 * topic.
 */
export const TopicBlock = ({ run, ...look }: Props) => {
  const stories = run.stories.map((story) => (
    <Only key={story.id} secret={look.secret} kind="story" of={story.id}>
      <StoryBlock story={story} {...look} />
    </Only>
  ))
  if (run.topic === undefined) return stories
  return (
    <Only secret={look.secret} kind="run" of={run.id}>
      {/* The bar is a cell, because Outlook on Windows sets text right against a border. */}
      <table
        role="presentation"
        width="100%"
        border={0}
        cellPadding="0"
        cellSpacing="0"
        style={look.style.run}
      >
        <tbody>
          <tr>
            <td width="3" style={look.style.runBar}>
              &nbsp;
            </td>
            <td style={look.style.runCell}>
              <p className={paint.accent} style={look.style.topic}>
                {run.topic}
              </p>
              {stories}
            </td>
          </tr>
        </tbody>
      </table>
    </Only>
  )
}
