// Converts Markdown to plain text.

const IMAGE = /!\[[^\]\n]{0,300}\]\([^()\s]{1,2000}(?:\s+"[^"\n]{0,300}")?\)/g
const LINK =
  /\[([^\][\n]{0,500})\]\((?:https?:\/\/|mailto:|\/|#|<)[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s+"[^"\n]{0,300}")?\)/g
/**
 * Matches strong emphasis. The emphasised text cannot contain another opening mark, which limits backtracking
 * on unclosed marks.
 */
const STRONG =
  /(?<![\w*])(\*\*\*?|___?)(?=[^\s*_])((?:(?!(?<![\w*])\1(?=[^\s*_]))[^\n]){1,2000}?)(?<=[^\s*_])\1(?![\w*]|\.\w)/g
const EMPHASIS = /(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{1,1000}?)(?<=[^\s*_])\1(?![\w*_])/g
const HEADING = /^#{2,6}[ \t]+(?=\S)(.*?)[ \t]*#*$/gm
const FIRST_HEADING = /^#[ \t]+(?=\S)(.*?)[ \t]*#*$/gm
/** Matches a top-level heading at the start of a text, followed by a blank line. */
const TITLE = /^\s*#[ \t]+(?=\p{L})([^\n]{1,300}?)[ \t]*#*\n[ \t]*\n(?=[ \t]*\S)/u
const QUOTE = /^>[ \t]?(?=\S)/gm
const BULLET = /^[*+-][ \t]+(?=\S)/gm
const ESCAPED = /\\([\\`*_{}[\]()#+.!|>~-])/g
const CODE = /(?<!`)`([^`\n]{1,300})`(?!`)/g
const FENCE = /^(?:```|~~~)[\w-]*$/gm

/**
 * Removes Markdown syntax and images from a text, and keeps the text of links.
 *
 * Links, images, strong emphasis, subheadings and a leading heading prove that a text is Markdown. Without
 * such proof, the text is returned unchanged, because plain text also contains characters such as `*` and
 * `>`.
 */
export function withoutMarkdown(text: string): string {
  if (!/\]\(|\*\*|__|^##|^\s*#[ \t]/m.test(text)) return text
  const proven = text
    .replace(TITLE, '$1\n\n')
    .replace(IMAGE, '')
    .replace(LINK, '$1')
    .replace(STRONG, '$2')
    .replace(HEADING, '$1')
  if (proven === text) return text
  return proven
    .replace(FENCE, '')
    .replace(FIRST_HEADING, '$1')
    .replace(QUOTE, '')
    .replace(BULLET, '')
    .replace(EMPHASIS, '$2')
    .replace(CODE, '$1')
    .replace(ESCAPED, '$1')
}
