import { Only } from './mark.tsx'
import { StoryBlock, type StoryProps, type StoryWords } from './story.tsx'
import { paint, type Style } from './style.ts'

/** Stories that stand together. */
export type RunProps = {
  /** Letters and digits; unique in the letter. */
  id: string
  /** The running subject that all of them tell of; absent where there is none. */
  subject?: string | undefined
  stories: readonly StoryProps[]
}

type Props = {
  run: RunProps
  words: StoryWords
  style: Style
  secret?: string | undefined
}

/** Stories of one subject, under its label and beside a line that shows how far it reaches; or stories alone. */
export const TopicBlock = ({ run, ...look }: Props) => {
  const stories = run.stories.map((story) => (
    <Only key={story.id} secret={look.secret} kind="story" of={story.id}>
      <StoryBlock story={story} {...look} />
    </Only>
  ))
  if (run.subject === undefined) return stories
  return (
    <Only secret={look.secret} kind="run" of={run.id}>
      <div style={look.style.run}>
        <p className={paint.accent} style={look.style.subject}>
          {run.subject}
        </p>
        {stories}
      </div>
    </Only>
  )
}
