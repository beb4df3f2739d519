// Cloudflare gives an isolate 128 MB (https://developers.cloudflare.com/workers/platform/limits/#memory). On
// a large machine V8 lets the heap grow to ten times that size, which would hide faults that end a Worker at
// Cloudflare.

/**
 * Environment that limits the heap of each isolate in a local runtime. It does not limit bytes outside the
 * heap.
 */
export const ISOLATE_ENV = { MINIFLARE_WORKERD_V8_FLAGS: '--max-heap-size=128' }
