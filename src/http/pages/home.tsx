/** @jsxImportSource hono/jsx */
import type { Words } from '../../../emails/_words/words.ts'
import type { Publication } from '../../config.ts'
import type { Digest } from '../../digest/digest.ts'
import { fill } from '../../digest/plural.ts'
import { directionOf } from '../../mail/direction.ts'
import { longDate, wordsFor } from '../../mail/words.ts'
import { editionCounts } from '../edition-text.ts'
import { Page } from './layout.tsx'
import { Brief } from './sections.tsx'
import { Story } from './story.tsx'

type Props = {
  publication: Publication
  /** The newest edition, as a sample. */
  latest: Digest | null
  /** What was sent as an address and is none. */
  refused?: string
}

/** Where people join, and see what they would get. */
export const HomePage = ({ publication, latest, refused }: Props) => {
  const { home } = wordsFor(publication.language).pages
  return Page({
    publication,
    title: refused === undefined ? publication.name : home.wrongTitle,
    description: fill(home.description, { name: publication.name }),
    nameIsHeading: true,
    children: (
      <>
        <p class="lede">{home.lede}</p>
        <SignUp words={wordsFor(publication.language)} refused={refused} />
        {latest !== null && <Sample digest={latest} publication={publication} />}
      </>
    ),
  })
}

function SignUp({ words, refused }: { words: Words; refused: string | undefined }) {
  const { home, subscribe } = words.pages
  return (
    <form method="post" action="/subscribe" novalidate={refused !== undefined}>
      <label for="email">{home.email}</label>
      {refused !== undefined && (
        <p id="fault" class="fault" role="alert">
          {home.wrong}
        </p>
      )}
      <div class="row">
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          dir="ltr"
          required
          maxlength={254}
          value={refused}
          aria-invalid={refused === undefined ? undefined : 'true'}
          aria-describedby={refused === undefined ? undefined : 'fault'}
        />
        <button type="submit">{subscribe}</button>
      </div>
      <div class="trap" aria-hidden="true">
        <label for="website">{home.leaveEmpty}</label>
        <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
      </div>
      <p class="small">{home.hint}</p>
    </form>
  )
}

/** The newest edition in short: its headlines in brief, and the first story of each theme. */
function Sample({ digest, publication }: { digest: Digest; publication: Publication }) {
  const { day, language, themes } = digest
  const words = wordsFor(language)
  const { home, allEditions } = wordsFor(publication.language).pages
  const own = language === publication.language ? undefined : language
  const path = `/digests/${day}`
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 id="latest">{home.latest}</h2>
      <div lang={own} dir={own && directionOf(own)}>
        <p class="lede">
          <a href={path}>{digest.subject}</a>
        </p>
        <p class="small">
          <time datetime={day}>{longDate(day, words)}</time> · {editionCounts(digest, words)}
        </p>
        <Brief digest={digest} words={words} path={path} />
        {themes.map(({ id, name, stories }) => (
          <section key={id} class="theme" aria-labelledby={`${id}-name`}>
            <h2 id={`${id}-name`}>{name}</h2>
            {stories.slice(0, 1).map((story) => (
              <Story key={story.id} story={story} setting={{ words, language }} />
            ))}
          </section>
        ))}
      </div>
      <p class="small end">
        <a href={path}>{home.whole}</a> · <a href="/digests">{allEditions}</a>
      </p>
    </section>
  )
}
