import { previewBrand } from './_parts/preview-brand.ts'
import { filled, words } from './_parts/preview-words.ts'
import { ConfirmationEmail, type ConfirmationEmailProps } from './confirmation.tsx'

/** Letter to a reader's new address. It looks like the one that asks to confirm a subscription. */
export const AddressChangeEmail = (props: ConfirmationEmailProps) => <ConfirmationEmail {...props} />

const { name } = previewBrand

AddressChangeEmail.PreviewProps = {
  ...ConfirmationEmail.PreviewProps,
  ...words.addressChange,
  subject: filled(words.addressChange.subject, { name }),
  ask: filled(words.addressChange.ask, { name }),
} satisfies ConfirmationEmailProps
export default AddressChangeEmail
