import { Only } from './mark.tsx'
import { StoryBlock, type StoryProps, type StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

/** Consecutive stories with the same topic, or without a topic. */
export type RunProps = {
  /** ID made of letters and digits, unique in the letter. */
  id: string
  /** Topic of the stories. Absent if the stories do not have a topic. */
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
 * Shows the stories of a topic under its label, next to a bar that shows where the topic ends. Shows stories
 * without a topic as they are.
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
