import { Only } from './mark.tsx'
import { StoryBlock, type StoryProps, type StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

/** Consecutive stories with the same topic, or without a topic. */
export type RunProps = {
  /** Id that is unique among the runs of a letter and contains only letters and digits. */
  id: string
  /** Topic of the stories. Absent for stories without a topic. */
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
 * Renders a topic's stories under its label, beside a bar that shows where the topic ends. Stories without a
 * topic get no label or bar.
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
      {/* The bar is a table cell, because Outlook on Windows leaves no space between a border and the text. */}
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
