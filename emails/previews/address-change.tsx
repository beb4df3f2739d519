import { ConfirmationEmail, type ConfirmationEmailProps } from '../confirmation.tsx'
import { previewBrand } from './_sample/brand.ts'
import { filled, words } from './_sample/words.ts'
import Confirmation from './confirmation.tsx'

/**
 * Renders the letter to a reader's new address. It looks like the letter that asks a person to confirm a
 * subscription.
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
