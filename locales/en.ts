import { enEmails } from './en/emails.ts'
import { enLetter } from './en/letter.ts'
import { enPages } from './en/pages.ts'
import { enReaderPages } from './en/reader-pages.ts'
import type { Words } from './words.ts'

export const en: Words = { ...enLetter, ...enEmails, pages: { ...enPages, ...enReaderPages } }
