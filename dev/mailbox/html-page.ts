// Renders the HTML skeleton shared by the developer tools' pages.
import { html, type Markup, raw } from './html.ts'

/** Renders a page from a title, a style sheet and a body. Escapes the title. */
export const htmlPage = (title: string, style: string, body: Markup): Markup => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>${body}</body>
</html>
`
