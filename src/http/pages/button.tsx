/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

type Props = Pick<PageProps, 'publication' | 'title'> & { text: string; button: string }

/** A page that asks for one decision; its button posts to the page's own address. */
export const ButtonPage = ({ publication, title, text, button }: Props) =>
  Page({
    publication,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        <form method="post">
          <button type="submit">{button}</button>
        </form>
      </>
    ),
  })
