/**
 * Masks an address so that its owner recognises it but others cannot read it in full: `reader@example.com`
 * becomes `r…r@example.com`. If the name has fewer than three characters, only the first one is kept.
 */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@')
  const name = email.slice(0, at)
  return `${name.slice(0, 1)}…${name.slice(2).slice(-1)}${email.slice(at)}`
}
