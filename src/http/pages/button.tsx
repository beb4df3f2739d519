/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

type Props = Pick<PageProps, 'publication' | 'title'> & {
  text: string
  button: string
  /** Alternative to the button, as a question and a link. */
  instead?: { text: string; link: string; path: string }
}

/** Page that asks for one decision, with a button that posts to the page's own URL. */
export const ButtonPage = ({ publication, title, text, button, instead }: Props) =>
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
        {instead !== undefined && (
          <p class="next">
            {instead.text} <a href={instead.path}>{instead.link}</a>
          </p>
        )}
      </>
    ),
  })
