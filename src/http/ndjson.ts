import { encode } from '../text/bytes.ts'

/** Streams values as newline-delimited JSON. Requests the next value only when the client is ready for it. */
export const ndjson = (values: AsyncGenerator<unknown, undefined>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await values.next()
      if (done) controller.close()
      else controller.enqueue(encode(`${JSON.stringify(value)}\n`))
    },
    cancel: () => values.return(undefined).then(() => {}),
  })
