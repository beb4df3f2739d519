import { AlertEmail, type AlertEmailProps } from '../alert.tsx'
import { previewBrand } from './_sample/brand.ts'
import { dated, dir, filled, lang, words } from './_sample/words.ts'

const { alert } = words
const day = '2026-11-23'

const PreviewProps = {
  lang,
  dir,
  brand: previewBrand,
  subject: filled(alert.subjects.halted, { name: previewBrand.name, day: dated(day, { dateStyle: 'full' }) }),
  preheader: alert.preheader,
  facts: [
    { label: alert.reason, text: 'Resend refuses every call: the API key is not valid' },
    { label: alert.counts, text: '1,200 accepted, 800 pending' },
  ],
  todo: filled(alert.todo.halted, { day }),
  look: alert.look,
  statusUrl: 'https://news.example/health',
} satisfies AlertEmailProps

export default Object.assign(AlertEmail, { PreviewProps })
