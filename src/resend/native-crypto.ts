// Replaces fast-sha256 and @stablelib/base64 in the bundle with runtime functions. standardwebhooks, which
// Resend's SDK uses to verify events, imports these packages. They would add 3 KB gzipped.
// biome-ignore lint/style/noRestrictedImports: HMAC in Web Crypto is asynchronous, but standardwebhooks expects a synchronous function
import { createHmac } from 'node:crypto'

/** Returns the HMAC-SHA256 of a message. */
export const hmac = (key: Uint8Array, message: Uint8Array): Uint8Array =>
  new Uint8Array(createHmac('sha256', key).update(message).digest())

/** Encodes bytes as base64. */
const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

/** Decodes base64. @throws If the text is not base64. */
const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0))

export { fromBase64 as decode, toBase64 as encode }
