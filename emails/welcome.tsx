import { Hr, Link, Text } from 'react-email'
import { Footer, type FooterProps } from './_parts/footer.tsx'
import { Notice, type NoticeProps } from './_parts/notice.tsx'
import { paint, styleOf } from './_parts/style.ts'

export type WelcomeEmailProps = NoticeProps &
  FooterProps & {
    heading: string
    /** Sentences that say when the first letter arrives and what to expect. */
    expect: string
    /**
     * Sentences about keeping letters out of the spam folder and, if replies reach the publisher, about
     * replying.
     */
    advice: string
    /** Newest edition, with the text before its link. Absent before the first edition. */
    latest?: { before: string; title: string; url: string } | undefined
    archiveUrl: string
    /** Link text for the archive. */
    allEditions: string
  }

/**
 * Renders the welcome email, which says when the first letter arrives and links to the newest edition, if
 * any.
 */
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
