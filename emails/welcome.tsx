import { Hr, Link, Text } from 'react-email'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { Notice, type NoticeProps } from './_parts/notice.tsx'
import { paint, styleOf } from './_parts/style.ts'

export type WelcomeEmailProps = NoticeProps &
  FooterProps & {
    heading: string
    /** Sentence that says when the first letter arrives. */
    expect: string
    /** Sentences about keeping letters out of the spam folder and, if replies are read, about replying. */
    advice: string
    /** The newest edition, with the text before its link. Absent before the first edition. */
    latest?: { before: string; title: string; url: string } | undefined
    archiveUrl: string
    /** Text of the link to the archive. */
    allEditions: string
  }

/** Renders the welcome letter, which says when the first letter arrives and links to the newest edition. */
export const WelcomeEmail = (props: WelcomeEmailProps) => {
  const style = styleOf(props.brand.palette, props.dir)
  return (
    <Notice {...props} style={style}>
      <Text className={paint.text} style={style.sentence}>
        {props.expect}
      </Text>
      {props.latest !== undefined && (
        <Text className={paint.text} style={style.sentence}>
          {props.latest.before}
          <br />
          <Link href={props.latest.url} className={paint.link} style={style.link}>
            <span dir="auto">{props.latest.title}</span>
          </Link>
        </Text>
      )}
      <Text className={paint.text} style={style.sentence}>
        <Link href={props.archiveUrl} className={paint.link} style={style.link}>
          {props.allEditions}
        </Link>
      </Text>
      <Text className={paint.text} style={style.sentence}>
        {props.advice}
      </Text>
      <Hr style={style.rule} />
      <Footer {...props} postalAddress={props.brand.postalAddress} style={style} />
    </Notice>
  )
}
