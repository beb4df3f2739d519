// The themes of the previews: those that `npm run email` read from wrangler.toml, and else those with invented stories.
import { words } from './preview-words.ts'
import type { RunProps } from './run.tsx'
import type { ThemeSectionProps } from './theme-section.tsx'

/** What the preview invents for themes, by their ids. */
export type Invented = Readonly<Record<string, Pick<ThemeSectionProps, 'runs' | 'more'>>>

type Named = { id: string; name?: string }

const given: readonly Named[] = JSON.parse(globalThis.process?.env.PREVIEW_THEMES || '[]')

/** The ids and names of the themes shown, in their order. */
const shown = (invented: Invented): readonly Named[] =>
  given.length > 0 ? given : Object.keys(invented).map((id) => ({ id }))

const nameOf = ({ id, name }: Named) => name ?? words.themeNames[id] ?? id

/** @param spare Makes the stories of a theme that nothing is invented for; `id` is not taken. */
export const previewThemes = (invented: Invented, spare: (id: string) => RunProps): ThemeSectionProps[] =>
  shown(invented).map((theme, index) => ({
    id: `t${index}`,
    name: nameOf(theme),
    ...(invented[theme.id] ?? { runs: [spare(`x${index}`)] }),
  }))

/** The name of a theme, in a list; none when it is not shown. */
export const previewName = (invented: Invented, id: string): string[] =>
  shown(invented)
    .filter((theme) => theme.id === id)
    .map(nameOf)
