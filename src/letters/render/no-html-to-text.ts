// Replaces html-to-text in the bundle. react-email's `render` imports it for its option `plainText`, which we never use
// because we write the text part ourselves.

/** Throws an error if react-email tries to use html-to-text after all. */
export function convert(): never {
  throw new Error('Cannot write the text part: html-to-text is not part of the Worker')
}
