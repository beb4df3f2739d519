/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

/** A page that says one thing. */
export const MessagePage = ({
  publication,
  title,
  text,
}: Pick<PageProps, 'publication' | 'title'> & { text: string }) =>
  Page({
    publication,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{text}</p>
      </>
    ),
  })
