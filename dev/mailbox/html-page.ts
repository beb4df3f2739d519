// Renders the frame of a developer's page.
import { html, type Markup, raw } from './html.ts'

/** Renders a page with the given title, which is escaped, and the given style sheet and body. */
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
