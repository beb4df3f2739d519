/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

type Props = Pick<PageProps, 'publication' | 'title'> & {
  text: string
  /** Words of a link to go on with, and where it leads; no link without either. */
  link?: string
  path?: string | undefined
}

/** A page that says one thing. */
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
