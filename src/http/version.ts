/** The version that runs. */
export { version as VERSION } from '../../package.json'
