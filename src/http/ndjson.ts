import { encode } from '../text/bytes.ts'

/** Values as lines of JSON, each made when it is asked for. */
export const ndjson = (values: AsyncGenerator<unknown, undefined>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { value, done } = await values.next()
      if (done) controller.close()
      else controller.enqueue(encode(`${JSON.stringify(value)}\n`))
    },
    cancel: () => values.return(undefined).then(() => {}),
  })
