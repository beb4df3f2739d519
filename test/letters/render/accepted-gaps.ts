/** Features that some email clients lack, by their name at caniemail.com, and why letters work without them. */
export const ACCEPTED_GAPS: Readonly<Record<string, string>> = {
  // The two style elements. Without them a letter is light, but complete.
  '<style> element': 'inline styles carry the look; the element only repaints it for the dark',
  '@media': 'no dark scheme there',
  'Class selector': 'no dark scheme there',
  'Attribute selector': 'the second style element is for Outlook’s apps, which have it',
  'Descendant combinator': 'the same',
  '!important keyword': 'no dark scheme there',
  // The preheader, hidden in five ways; one is enough.
  'display:none': 'the preheader is hidden by its height as well',
  opacity: 'the same',
  overflow: 'the same',
  'height property': 'of the preheader’s hidden box, and of a logo, which has its height as an attribute too',
  // Styles that react-email adds and nothing depends on.
  '<body> element': 'its style is on the cell inside as well',
  'target attribute': 'links open where the mail program opens them',
  'text-decoration-line': 'text-decoration says it again',
  'text-decoration': 'links are underlined there by themselves',
  'width attribute': 'of the outer tables, which are as wide as what holds them',
  'height attribute': 'a logo has its height as a style too',
  outline: 'of a picture that is a link; the logo is none',
  // Help for screen readers. Without it, the headings still structure the letter.
  'lang attribute': 'set on three elements, of which one is kept nearly everywhere',
  'role attribute': 'without it a table is read as one',
  'aria-label attribute': 'the title says it as well',
  // Appearance only.
  'list-style': 'dots stand before the lines in brief',
  'word-break': 'a word wider than the column makes it wider there',
}
