// Defines the base class of elements and text nodes, with their position in the tree.

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

/** A node's type and its position in the tree. */
export type Placed = {
  readonly nodeType: number
  parentNode: Placed | null
  previousSibling: Placed | null
  nextSibling: Placed | null
  firstChild?: Placed | null
}

/** A tree node, generic over the types of its parent and siblings. */
export abstract class TreeNode<Element extends Placed, Node extends Placed> {
  parentNode: Element | null = null
  previousSibling: Node | null = null
  nextSibling: Node | null = null

  get ELEMENT_NODE(): number {
    return ELEMENT_NODE
  }

  get TEXT_NODE(): number {
    return TEXT_NODE
  }

  get nextElementSibling(): Element | null {
    let next: Placed | null = this.nextSibling
    while (next !== null && next.nodeType === TEXT_NODE) next = next.nextSibling
    return next as Element | null
  }

  get previousElementSibling(): Element | null {
    let previous: Placed | null = this.previousSibling
    while (previous !== null && previous.nodeType === TEXT_NODE) previous = previous.previousSibling
    return previous as Element | null
  }
}

/** Returns the next node in document order inside `root`, or null after the last one. */
export function nextNode<Node extends Placed>(node: Node, root: Node): Node | null {
  return (node.firstChild as Node | null | undefined) ?? nextOutside(node, root)
}

/**
 * Returns the next node in document order inside `root` that is not a descendant of `node`, or null after the
 * last one.
 */
export function nextOutside<Node extends Placed>(node: Node, root: Node): Node | null {
  let at: Placed | null = node
  while (at !== null && at !== root && at.nextSibling === null) at = at.parentNode
  return at === root ? null : ((at?.nextSibling ?? null) as Node | null)
}
