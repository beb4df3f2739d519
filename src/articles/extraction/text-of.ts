// Renders a tree as plain text in which each block starts on a new line.
import { HtmlElement, type HtmlNode, HtmlText } from './nodes.ts'
import { BLOCK, PREFORMATTED } from './tags.ts'
import { nextNode } from './tree-node.ts'

const CELL = new Set(['td', 'th'])

/**
 * Renders an element as plain text. Each block and each `<br>` starts a new line. Line breaks in the source
 * are kept only in preformatted text.
 *
 * @param options `linesAtTop` also keeps line breaks directly inside the element.
 */
export function renderText(root: HtmlElement, { linesAtTop = false } = {}): string {
  const lines: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim() !== '') lines.push(line)
    line = ''
  }
  const leave = (node: HtmlNode) => {
    if (node instanceof HtmlElement && BLOCK.has(node.localName)) endLine()
    else if (node instanceof HtmlElement && CELL.has(node.localName)) line += ' '
  }
  for (let node: HtmlNode | null = root.firstChild; node !== null; ) {
    if (node instanceof HtmlText) {
      if ((linesAtTop && node.parentNode === root) || isPreformatted(node)) {
        const parts = node.textContent.split('\n')
        for (const [i, part] of parts.entries()) {
          if (i > 0) endLine()
          line += part
        }
      } else line += node.textContent.replace(/\s+/g, ' ')
    } else if (node.localName === 'br' || BLOCK.has(node.localName)) endLine()
    const next: HtmlNode | null = nextNode(node, root)
    for (let left: HtmlNode | null = node; left !== null && left !== root && left !== next?.parentNode; ) {
      leave(left)
      left = left.parentNode
    }
    node = next
  }
  endLine()
  return lines.join('\n')
}

function isPreformatted(text: HtmlText): boolean {
  for (let element = text.parentNode; element !== null; element = element.parentNode) {
    if (PREFORMATTED.has(element.localName)) return true
  }
  return false
}
