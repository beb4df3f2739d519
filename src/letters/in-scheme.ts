/** Forces a letter into the light or dark colour scheme, regardless of the browser's preference. */
export const inScheme = (html: string, isDark: boolean): string =>
  html.replace(/@media\s*\(prefers-color-scheme:\s*dark\)/g, isDark ? '@media all' : '@media not all')
