// Replaces react-email's renderer in the bundle, which would add a third of a megabyte. Resend's SDK imports
// it for its `react` option, which we never use because letters are rendered in letters/render.

/** Throws an error. Resend's SDK would call this function only to render a template. */
export function render(): never {
  throw new Error('Cannot render the letter: the renderer of react-email is not part of the Worker')
}
