/** Features that some email clients lack, by their name at caniemail.com, and why letters work without them. */
export const ACCEPTED_GAPS: Readonly<Record<string, string>> = {
  // These belong to the two style elements. Without them a letter stays light but complete.
  '<style> element': 'inline styles carry the look; the element only repaints it for the dark',
  '@media': 'no dark scheme there',
  'Class selector': 'no dark scheme there',
  'Attribute selector': 'the second style element is for Outlook’s apps, which have it',
  'Descendant combinator': 'the same',
  '!important keyword': 'no dark scheme there',
  // The preheader is hidden in several ways, and one is enough.
  'display:none': 'the preheader is hidden by its height as well',
  opacity: 'the same',
  overflow: 'the same',
  'height property': 'of the preheader’s hidden box, and of a logo, which has its height as an attribute too',
  // React-email adds these, and nothing depends on them.
  '<body> element': 'its style is on the cell inside as well',
  'target attribute': 'links open where the mail program opens them',
  'text-decoration-line': 'text-decoration says it again',
  'text-decoration': 'links are underlined there by themselves',
  'width attribute': 'of the outer tables, which are as wide as what holds them',
  'height attribute': 'a logo has its height as a style too',
  outline: 'of a picture that is a link; the logo is none',
  // These help screen readers. Without them, the headings still structure the letter.
  'lang attribute': 'set on three elements, of which one is kept nearly everywhere',
  'role attribute': 'without it a table is read as one',
  'aria-label attribute': 'the title says it as well',
  'mailto: links': 'the program’s own button forwards the letter, and “Get your own copy” is a usual link',
  // These affect only the appearance.
  'list-style': 'dots stand before the lines in brief',
  'word-break': 'a word wider than the column makes it wider there',
}

/** Features that some email clients support only in part, and why that part is enough. */
export const ACCEPTED_LIMITS: Readonly<Record<string, string>> = {
  // Some clients lack only parts that no letter uses, such as negative margins or several backgrounds.
  margin: 'only positive values; the column is centred by its attribute too',
  'font-size': 'only pixels',
  background: 'react-email sets a single colour',
  'background-color': 'only colours; where margins are coloured too, they have the colour around them',
  border: 'one pixel, or none, and on cells and rules',
  'text-align': 'only left, right and center',
  'dir attribute': 'set on blocks as well',
  'align attribute': 'only of the tables in the middle',
  '<img> element': 'a logo is a plain picture with an alternative text',
  // Without these parts a letter is plainer but complete.
  display: 'a link that stays inline is as high as its line; the preheader is hidden by its height as well',
  'font-weight': 'a weight of 600 becomes bold or normal',
  'line-height': 'lines are a little lower or higher there',
  'max-width': 'Outlook on Windows gets a table of 600 px of its own',
  'width property': 'cells have their width as an attribute too',
  padding: 'only on cells',
  'cellpadding attribute': 'always 0, and cells have their padding as a style',
  'cellspacing attribute': 'always 0',
  '<hr> element': 'a plain line there',
}
