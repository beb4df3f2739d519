/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

type Props = Pick<PageProps, 'publication' | 'title'> & {
  text: string
  /** Text of the link; the link is shown only if there is a path as well. */
  link?: string
  path?: string | undefined
}

/** Page with a single message. */
export const MessagePage = ({ publication, title, text, link, path }: Props) =>
  Page({
    publication,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        {link !== undefined && path !== undefined && (
          <p>
            <a href={path}>{link}</a>
          </p>
        )}
      </>
    ),
  })
