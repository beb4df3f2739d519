// Implements the attributes of an element.
import { type Placed, TreeNode } from './tree-node.ts'

export class Attribute {
  name: string
  value: string

  constructor(name: string, value: string) {
    this.name = name
    this.value = value
  }

  cloneNode(): Attribute {
    return new Attribute(this.name, this.value)
  }
}

/** A node with attributes, including the accessors that Readability uses. */
export abstract class AttributedNode<Element extends Placed, Node extends Placed> extends TreeNode<
  Element,
  Node
> {
  attributes: Attribute[] = []

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name)
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name)
    if (known === undefined) this.attributes.push(new Attribute(name, value))
    else known.value = value
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value)
  }

  removeAttribute(name: string): void {
    const at = this.attributes.findIndex((attribute) => attribute.name === name)
    if (at >= 0) this.attributes.splice(at, 1)
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(value: string) {
    this.setAttribute('class', value)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(value: string) {
    this.setAttribute('id', value)
  }

  get src(): string {
    return this.getAttribute('src') ?? ''
  }

  get srcset(): string {
    return this.getAttribute('srcset') ?? ''
  }

  /** Inline styles that can hide an element. */
  get style(): { display: string; visibility: string } {
    const style = this.getAttribute('style') ?? ''
    return { display: styleOf(style, 'display'), visibility: styleOf(style, 'visibility') }
  }
}

function styleOf(style: string, property: string): string {
  if (!style.includes(property)) return ''
  return new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([a-z-]+)`, 'i').exec(style)?.[1]?.toLowerCase() ?? ''
}
