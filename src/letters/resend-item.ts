import type { Message } from './template.ts'

/** Converts a message to the fields of Resend's API. */
export function toResendItem({ replyTo, ...message }: Message): Record<string, unknown> {
  return replyTo === undefined ? message : { ...message, reply_to: replyTo }
}
