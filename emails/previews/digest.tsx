import { DigestEmail, type DigestEmailProps } from '../digest.tsx'
import { previewDay } from './_sample/day.ts'

export default Object.assign(DigestEmail, { PreviewProps: previewDay satisfies DigestEmailProps })
