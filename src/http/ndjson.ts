import { encode } from '../text/bytes.ts'

/** Streams values as newline-delimited JSON, no faster than the client reads them. */
export const ndjson = (values: AsyncGenerator<unknown, undefined>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await values.next()
      if (done) controller.close()
      else controller.enqueue(encode(`${JSON.stringify(value)}\n`))
    },
    cancel: () => values.return(undefined).then(() => {}),
  })
