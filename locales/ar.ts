import { arEmails } from './ar/emails.ts'
import { arLetter } from './ar/letter.ts'
import { arPages } from './ar/pages.ts'
import { arReaderPages } from './ar/reader-pages.ts'
import type { Words } from './words.ts'

export const ar: Words = { ...arLetter, ...arEmails, pages: { ...arPages, ...arReaderPages } }
