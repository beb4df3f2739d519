// Replaces prettier in the bundle. react-email's `render` imports it, a quarter of a megabyte, for its option `pretty`,
// which we never use because it would double the size of a letter.

/** Throws an error if react-email tries to use prettier after all. */
export function format(): never {
  throw new Error('Cannot format the letter: prettier is not part of the Worker')
}

export default {}
