// Replaces the old version of entities that react-email's `render` imports, so that the bundle contains its tables only
// once.
export { decodeHTML, decodeHTMLAttribute } from 'entities/decode'
