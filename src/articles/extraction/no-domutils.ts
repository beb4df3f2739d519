// Replaces domutils in the bundle. htmlparser2 exports it alongside the tokenizer, which is all that we use.

/** Throws an error if htmlparser2 tries to use domutils after all. */
export function getFeed(): never {
  throw new Error('Cannot read the feed: domutils is not part of the Worker')
}
