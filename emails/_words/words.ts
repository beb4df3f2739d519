/** A phrase by plural category of `Intl.PluralRules`; `{n}` stands for the number. */
export type Plural = { other: string } & { [category in Intl.LDMLPluralRule]?: string }

/** Every fixed word of our letters in one language. What stands in braces is filled in. */
export type Words = {
  /** BCP 47 tag by which dates, numbers and plurals are formed. */
  locale: string
  /** Of `{stories}`, `{themes}` and `{minutes}`. */
  counts: string
  stories: Plural
  themes: Plural
  minutes: Plural
  readOnTheWeb: string
  inBrief: string
  minutesToRead: Plural
  also: string
  /** Between the outlets of a list, and before its last one. */
  comma: string
  and: string
  moreOutlets: Plural
  moreOnTheWeb: Plural
  end: string
  /** Of `{name}` and `{address}`. */
  why: string
  unsubscribe: string
  preferences: string
  /** Of the letter that asks to confirm a subscription; of `{name}`. */
  confirmation: {
    subject: string
    preheader: string
    heading: string
    ask: string
    button: string
    orPaste: string
    notYou: string
  }
}
