export type PreviewTheme = { id: string; name?: string }

/** Themes that `npm run email` read from wrangler.toml, in their order; empty if it names none. */
export const configured: readonly PreviewTheme[] = JSON.parse(globalThis.process?.env.PREVIEW_THEMES ?? '[]')
