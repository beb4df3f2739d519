// Cloudflare limits an isolate to 128 MB (https://developers.cloudflare.com/workers/platform/limits/#memory).
// By default, V8 lets the heap grow far beyond this limit, which would hide out-of-memory failures.

/**
 * Environment variables that limit each isolate's heap in a local runtime. They do not limit memory outside
 * the heap.
 */
export const ISOLATE_ENV = { MINIFLARE_WORKERD_V8_FLAGS: '--max-heap-size=128' }
