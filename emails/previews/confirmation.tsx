import { ConfirmationEmail, type ConfirmationEmailProps } from '../confirmation.tsx'
import { previewBrand } from './_sample/brand.ts'
import { dir, filled, lang, words } from './_sample/words.ts'

const { name } = previewBrand

const PreviewProps = {
  lang,
  dir,
  brand: previewBrand,
  ...words.confirmation,
  subject: filled(words.confirmation.subject, { name }),
  ask: filled(words.confirmation.ask, { name }),
  confirmUrl: 'https://news.example/confirm/c.7f3k9q2m5x8w1z4v6b0n.1795999999.Qm9yZWFsaXM',
} satisfies ConfirmationEmailProps

export default Object.assign(ConfirmationEmail, { PreviewProps })
