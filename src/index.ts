import type { Env } from './env.ts'

export { Dispatcher } from './dispatcher/dispatcher.ts'

export default {
  fetch: () => new Response('Broadsheet'),
} satisfies ExportedHandler<Env>
