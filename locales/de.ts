import { deEmails } from './de/emails.ts'
import { deLetter } from './de/letter.ts'
import { dePages } from './de/pages.ts'
import { deReaderPages } from './de/reader-pages.ts'
import type { Words } from './words.ts'

export const de: Words = { ...deLetter, ...deEmails, pages: { ...dePages, ...deReaderPages } }
