// Cloudflare gives an isolate 128 MB (https://developers.cloudflare.com/workers/platform/limits/#memory). V8 by itself
// lets the heap alone grow to ten times as much on a machine that has it, and what ends a Worker there would go unseen here.

/** Environment of a local runtime in which no isolate's heap grows beyond that. Bytes outside the heap are not bounded. */
export const ISOLATE_ENV = { MINIFLARE_WORKERD_V8_FLAGS: '--max-heap-size=128' }
