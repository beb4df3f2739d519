// Writes the React element of a letter as HTML.
import { Fragment, isValidElement, type ReactElement, type ReactNode } from 'react'
import { escapeHtml } from '../../text/escape-html.ts'

/** Elements without content or an end tag. */
const VOID = new Set(['br', 'hr', 'img', 'link', 'meta'])
/** HTML names of attributes for which React uses another name. */
const NAMES: Readonly<Record<string, string>> = { className: 'class', httpEquiv: 'http-equiv' }
/** Properties that are not attributes but belong to React. */
const NOT_WRITTEN = new Set(['children', 'ref'])
/** Style properties whose numbers have no unit. */
const UNITLESS = new Set(['fontWeight', 'lineHeight', 'opacity'])

type Props = Readonly<Record<string, unknown>> & { children?: ReactNode }
type Component = (props: Props) => ReactNode

/**
 * Returns the HTML document of an element, with the names of attributes in lower case.
 *
 * Letters do not use state or effects, so each component is called once. React's own renderer would add comments and
 * browser hints to the same HTML, and would make up a sixteenth of the Worker. Tests compare the two.
 *
 * @throws {TypeError} If a component needs React itself, such as for an event handler or `Suspense`.
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
 * Returns the function of a component. Unwraps components that can receive a `ref`, such as the components of
 * react-email.
 */
function componentOf(type: unknown): Component {
  if (typeof type === 'function') return type as Component
  const { render } = type as { render?: (props: Props, ref: null) => ReactNode }
  if (typeof render === 'function') return (props) => render(props, null)
  throw new TypeError(`Cannot write the letter: it contains ${String(type)}`)
}

function writeElement(tag: string, props: Props): string {
  const attributes = Object.entries(props).map(([name, value]) =>
    writeAttribute(name, name === 'style' ? writeStyle(value ?? {}) : value),
  )
  const start = `<${tag}${attributes.join('')}`
  if (VOID.has(tag)) return `${start}/>`
  // Style sheets are not escaped. They are our own, and colours from the configuration have been validated.
  const inner = tag === 'style' ? String(props.children) : write(props.children)
  return `${start}>${inner}</${tag}>`
}

function writeAttribute(name: string, value: unknown): string {
  if (NOT_WRITTEN.has(name) || value === null || value === undefined || value === false) return ''
  if (typeof value === 'function' || typeof value === 'object')
    throw new TypeError(`Cannot write the attribute "${name}": its value is neither text nor a number`)
  return ` ${NAMES[name] ?? name.toLowerCase()}="${escapeHtml(String(value))}"`
}

/** Returns a value such as `font-size:17px;mso-line-height-rule:exactly`, or null for a style without any rules. */
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
