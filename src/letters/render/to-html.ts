// Renders a letter's React element as HTML.
import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { escapeHtml } from '../../text/escape-html.ts'

/** Void elements in letters. They have no content and no end tag. */
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta'])
/** HTML names of the attributes in letters that React spells differently, not only in case. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', httpEquiv: 'http-equiv' }
/** Props that are not HTML attributes. */
const NOT_WRITTEN = new Set(['children', 'ref'])
/** Style properties in letters whose numeric values have no unit. */
const UNITLESS = new Set(['fontWeight', 'lineHeight', 'opacity'])

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode }
type Component = (props: Props) => ReactNode

/**
 * Renders an element as an HTML document, with attribute names in lower case.
 *
 * Letters use no state or effects, so each component is called once. React's own renderer would add preload
 * hints to the HTML, and would enlarge the Worker. A test compares the output with React's.
 *
 * @throws {TypeError} If the element contains something that cannot be rendered, such as an event handler or
 *   `Suspense`.
 */
export const toHtml = (element: ReactElement): string => `<!doctype html>${write(element)}`

function write(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return ''
  if (typeof node === 'string' || typeof node === 'number') return escapeHtml(String(node))
  if (Array.isArray(node)) return node.map(write).join('')
  if (!isValidElement<Props>(node))
    throw new TypeError('Cannot write the letter: it contains an object that is not an element')
  const { type, props } = node
  if (typeof type === 'string') return writeElement(type, props)
  return write(type === Fragment ? props.children : componentOf(type)(props))
}

/**
 * Returns a component's render function. Unwraps components that accept a `ref`, such as those of
 * react-email.
 */
function componentOf(type: unknown): Component {
  if (typeof type === 'function') return type as Component
  const { render } = type as { render?: (props: Props, ref: null) => ReactNode }
  if (typeof render === 'function') return (props) => render(props, null)
  throw new TypeError(`Cannot write the letter: ${String(type)} needs React's runtime, so remove it`)
}

function writeElement(tag: string, props: Props): string {
  const attributes = Object.entries(props).map(([name, value]) =>
    writeAttribute(name, name === 'style' ? writeStyle(value ?? {}) : value),
  )
  const start = `<${tag}${attributes.join('')}`
  if (VOID.has(tag)) return `${start}/>`
  // Style sheets need no escaping, because we write them and validate the configured colours.
  const inner = tag === 'style' ? String(props.children) : write(props.children)
  return `${start}>${inner}</${tag}>`
}

function writeAttribute(name: string, value: unknown): string {
  if (NOT_WRITTEN.has(name) || value === null || value === undefined || value === false) return ''
  if (typeof value === 'function' || typeof value === 'object')
    throw new TypeError(`Cannot write the attribute "${name}": its value is neither text nor a number`)
  return ` ${NAMES[name] ?? name.toLowerCase()}="${escapeHtml(String(value))}"`
}

/**
 * Returns a style attribute's value, such as `font-size:17px;margin:0`, or null for a style without rules.
 */
function writeStyle(style: object): string | null {
  const rules = Object.entries(style).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  )
  if (rules.length === 0) return null
  return rules.map(([name, value]) => `${hyphenate(name)}:${withUnit(name, value)}`).join(';')
}

const hyphenate = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/^ms-/, '-ms-')

const withUnit = (name: string, value: unknown) =>
  typeof value === 'number' && value !== 0 && !UNITLESS.has(name) ? `${value}px` : String(value).trim()
