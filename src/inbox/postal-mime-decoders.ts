// Replaces postal-mime in the bundle with only those of its functions that we use. Its class would bring the
// names of all characters in HTML into the Worker, 20 KB gzipped, for the bodies of emails, which we never
// read.
export { default as addressParser } from '../../node_modules/postal-mime/dist/esm/address-parser.js'
export { decodeWords } from '../../node_modules/postal-mime/dist/esm/decode-strings.js'

/** Takes the place of the class, which Resend imports to forward emails that it received. */
export default {
  /** Throws an error if Resend tries to parse an email after all. */
  parse(): never {
    throw new Error('Cannot parse the email: the parser of postal-mime is not part of the Worker')
  },
}
