/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'

type Props = Pick<PageProps, 'publication' | 'title'> & {
  text: string
  button: string
  /** What may be done instead: a question, and a link with where it leads. */
  instead?: { text: string; link: string; path: string }
}

/** A page that asks for one decision; its button posts to the page's own address. */
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
          <p>
            {instead.text} <a href={instead.path}>{instead.link}</a>
          </p>
        )}
      </>
    ),
  })
