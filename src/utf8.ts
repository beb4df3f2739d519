const encoder = new TextEncoder()

/** A text in UTF-8. */
export const encode = (text: string): Uint8Array<ArrayBuffer> =>
  encoder.encode(text) as Uint8Array<ArrayBuffer>
