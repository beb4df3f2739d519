// Sample texts for tests: a clean article and the headlines of related articles.

export const LEDE =
  'The harbour board will pay back half of the season ticket after eleven ferries in one week left late, it said on Thursday.'

/** A clean article: two paragraphs, a subhead and two more paragraphs. */
export const HARBOUR = [
  LEDE,
  'The money goes to the card that paid for the ticket. “Nobody has to ask for it,” said Ada Lind, who chairs the board.',
  'Crews had warned in spring',
  'The ferry crews wrote to the board in March that two of the six engines were beyond repair, and that a third was close to it.',
  'A new engine has been ordered and is to be fitted before the herring fair, when the boats are fullest.',
] as const

export const RELATED = [
  'Net menders go on strike over new tar',
  'Why the north quay is sinking',
  'Herring fair to open a day early',
] as const
