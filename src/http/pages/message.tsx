/** @jsxImportSource hono/jsx */
import { Page, type PageProps } from './layout.tsx'
import { SearchForm } from './search-form.tsx'

/** Next step that the page offers, as a link styled as a button. */
export type Step = { text: string; path: string }

type Props = Pick<PageProps, 'publication' | 'title'> & {
  text: string
  /** Next steps that the page offers, the most useful first. */
  steps?: readonly Step[]
  /** True if the page has a search form for the archive. */
  searches?: boolean
}

/** Page with a single message and links to the next steps. */
export const MessagePage = ({ publication, title, text, steps = [], searches = false }: Props) =>
  Page({
    publication,
    title,
    children: (
      <>
        <h1>{title}</h1>
        <p class="lede">{text}</p>
        {steps.length > 0 && (
          <ul class="steps">
            {steps.map((step, index) => (
              <li key={step.path}>
                <a class={index === 0 ? 'button' : 'button quiet'} href={step.path}>
                  {step.text}
                </a>
              </li>
            ))}
          </ul>
        )}
        {searches && publication !== undefined && (
          <div class="next">
            <SearchForm language={publication.language} />
          </div>
        )}
      </>
    ),
  })
