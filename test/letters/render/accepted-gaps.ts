/**
 * Reasons why letters work without features that some email clients lack, by the feature's name at
 * caniemail.com.
 */
export const ACCEPTED_GAPS: Readonly<Record<string, string>> = {
  // The features below belong to the two style elements. Without them, a letter only lacks its dark mode.
  '<style> element': 'inline styles carry the look; the element only adds dark colours',
  '@media': 'there is no dark mode there',
  'Class selector': 'there is no dark mode there',
  'Attribute selector': 'the second style element is for Outlook’s apps, which have it',
  'Descendant combinator': 'it is only used for Outlook’s apps, which have it',
  '!important keyword': 'there is no dark mode there',
  // The preheader is hidden in several ways, and one is enough.
  'display:none': 'the preheader is hidden by its height as well',
  opacity: 'the preheader is hidden by its height as well',
  overflow: 'the preheader is hidden in other ways as well',
  'height property':
    'only the preheader’s hidden box and a logo have it, and a logo has its height as an attribute too',
  // No letter depends on the features below. Most of them come from react-email.
  '<body> element': 'the cell inside has its style as well',
  'target attribute': 'the email client decides where links open',
  'text-decoration-line': 'text-decoration says the same',
  'text-decoration': 'links are underlined there anyway',
  'width attribute': 'tables fill the width anyway, and a topic’s bar has its width as a style as well',
  'height attribute': 'a logo has its height as a style as well',
  outline: 'it affects only a picture that is a link, and the logo is not a link',
  // Most of the features below help screen readers. Without them, the headings still structure the letter.
  'lang attribute': 'it is set on several elements, and almost every client keeps one of them',
  'role attribute': 'without it a layout table is announced as a table',
  'aria-label attribute': 'the title says the same',
  'mailto: links':
    'the client has its own button to forward the letter, and “Get your own copy” is an ordinary link',
  // The features below affect only the appearance.
  'list-style': 'the lines in brief have European digits there, even in Arabic',
  'word-break': 'a word that is wider than the column widens it',
}

/** Reasons why partial support of certain features is enough, by the feature's name at caniemail.com. */
export const ACCEPTED_LIMITS: Readonly<Record<string, string>> = {
  // Some clients lack variants of the features below that no letter uses, such as negative margins.
  margin: 'no value is negative, and the column is also centred by its attribute',
  'font-size': 'all sizes are in pixels',
  background: 'react-email sets a single colour',
  'background-color': 'only colours are set, and coloured margins have the colour around them',
  border: 'borders are plain or double lines, on cells and rules',
  'text-align': 'only left, right and center are used',
  'dir attribute': 'it is set on blocks as well',
  'align attribute': 'only centred tables have it',
  '<img> element': 'a logo is a plain picture with an alternative text',
  // Without full support for the features below, a letter is plainer but complete.
  display: 'an inline link is as high as its line, and the preheader is hidden by its height as well',
  'font-weight': 'a weight of 600 becomes bold or normal',
  'line-height': 'lines are slightly lower or higher there',
  'max-width': 'Outlook on Windows gets a table of 600 px of its own',
  'width property': 'cells have their width as an attribute too',
  padding: 'only cells have it',
  'cellpadding attribute': 'it is always 0, and cells have their padding as a style',
  'cellspacing attribute': 'it is always 0',
  '<hr> element': 'it is a plain line there',
}
