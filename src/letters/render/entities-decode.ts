// Replaces the old version of entities that react-email's `render` imports, so that the bundle has its tables once.
export { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
