// Replaces postal-mime in the bundle with only the functions that we use. Its parser would add all HTML
// entity names to the Worker, 20 KB gzipped, to decode email bodies that we never read.
export { default as addressParser } from '../../node_modules/postal-mime/dist/esm/address-parser.js'
export { decodeWords } from '../../node_modules/postal-mime/dist/esm/decode-strings.js'

/** Stub for postal-mime's parser, which Resend's SDK imports to forward received emails. */
export default {
  /** Always throws, in case Resend's SDK tries to parse an email. */
  parse(): never {
    throw new Error('Cannot parse the email: the parser of postal-mime is not part of the Worker')
  },
}
