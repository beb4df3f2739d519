import { esEmails } from './es/emails.ts'
import { esLetter } from './es/letter.ts'
import { esPages } from './es/pages.ts'
import { esReaderPages } from './es/reader-pages.ts'
import type { Words } from './words.ts'

export const es: Words = { ...esLetter, ...esEmails, pages: { ...esPages, ...esReaderPages } }
