import { previewBrand } from './_parts/preview-brand.ts'
import { en } from './_words/en.ts'
import { ConfirmationEmail, type ConfirmationEmailProps } from './confirmation.tsx'

/** The letter to a reader's new address; it looks as the one that asks to confirm a subscription. */
export const AddressChangeEmail = (props: ConfirmationEmailProps) => <ConfirmationEmail {...props} />

AddressChangeEmail.PreviewProps = {
  ...ConfirmationEmail.PreviewProps,
  ...en.addressChange,
  subject: en.addressChange.subject.replace('{name}', previewBrand.name),
  ask: en.addressChange.ask.replace('{name}', previewBrand.name),
} satisfies ConfirmationEmailProps
export default AddressChangeEmail
