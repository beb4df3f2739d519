import type { Message } from './template.ts'

/** A message in the fields of Resend's API. */
export function toResendItem({ replyTo, ...message }: Message): Record<string, unknown> {
  return replyTo === undefined ? message : { ...message, reply_to: replyTo }
}
