// Keeps react-email's renderer out of the bundle, where it would take up a third of a megabyte. Resend's SDK
// imports the renderer for its `react` option, which we never use because letters are rendered in
// letters/render.

/** Throws an error. Resend's SDK would call this function only to render a React template. */
export function render(): never {
  throw new Error('Cannot render the letter: the renderer of react-email is not part of the Worker')
}
