// Stands in the bundle for prettier, a quarter of a megabyte that react-email's `render` would bring along
// for its option `pretty`. A letter is never made pretty: it would double its bytes.

/** @throws {Error} Always. */
export function format(): never {
  throw new Error('Cannot format a letter: prettier is not part of the Worker')
}

export default {}
