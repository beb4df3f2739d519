import type { Brand } from './brand.ts'
import { PALETTE } from './palette.ts'

/** The publication that the preview shows. */
export const previewBrand: Brand = {
  name: 'Broadsheet',
  palette: PALETTE,
  postalAddress: 'Broadsheet, 1 Printing House Square, Exampletown',
}
