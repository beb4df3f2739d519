import { ConfirmationEmail, type ConfirmationEmailProps } from '../confirmation.tsx'
import { previewBrand } from './_sample/brand.ts'
import { filled, words } from './_sample/words.ts'
import Confirmation from './confirmation.tsx'

/**
 * Renders the email that asks a reader to confirm a new address. It has the same layout as the confirmation
 * email.
 */
export const AddressChangeEmail = (props: ConfirmationEmailProps) => <ConfirmationEmail {...props} />

const { name } = previewBrand

AddressChangeEmail.PreviewProps = {
  ...Confirmation.PreviewProps,
  ...words.addressChange,
  subject: filled(words.addressChange.subject, { name }),
  ask: filled(words.addressChange.ask, { name }),
} satisfies ConfirmationEmailProps
export default AddressChangeEmail
