export type PreviewTheme = { id: string; name?: string }

/** The themes that `npm run email` read from wrangler.toml, in their order; none where it names none. */
export const configured: readonly PreviewTheme[] = JSON.parse(globalThis.process?.env.PREVIEW_THEMES ?? '[]')
