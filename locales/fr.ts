import { frEmails } from './fr/emails.ts'
import { frLetter } from './fr/letter.ts'
import { frPages } from './fr/pages.ts'
import { frReaderPages } from './fr/reader-pages.ts'
import { withFrenchSpaces } from './french-spaces.ts'
import type { Words } from './words.ts'

export const fr: Words = withFrenchSpaces({
  ...frLetter,
  ...frEmails,
  pages: { ...frPages, ...frReaderPages },
})
