import { Link, Text } from 'react-email'
import { Notice, type NoticeProps } from './_parts/notice.tsx'
import { paint, styleOf } from './_parts/style.ts'

export type AlertEmailProps = NoticeProps & {
  /** Labelled facts about the problem, in display order. */
  facts: readonly { label: string; text: string }[]
  todo: string
  /** Link text for the status page. */
  look: string
  statusUrl: string
}

/** Renders the email that alerts the operator to a problem with a digest or with sources. */
export const AlertEmail = (props: AlertEmailProps) => {
  const style = styleOf(props.brand.palette, props.dir)
  return (
    <Notice {...props} heading={props.subject} style={style}>
      {props.facts.map(({ label, text }) => (
        <Text key={label} className={paint.text} style={style.sentence}>
          <span className={paint.muted} style={style.label}>{`${label} `}</span>
          <span dir="auto">{text}</span>
        </Text>
      ))}
      <Text className={paint.text} style={style.sentence}>
        {props.todo}
      </Text>
      <Text className={paint.text} style={style.sentence}>
        <Link href={props.statusUrl} className={paint.link} style={style.link}>
          {props.look}
        </Link>
      </Text>
    </Notice>
  )
}
