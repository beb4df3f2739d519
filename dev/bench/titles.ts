// Counts additions to titles by wire services and publishers, such as "(AP)", before and after cleaning:
//
//     npm run bench -- titles FOLDER
//
// The folder contains JSON Lines files of articles with titles, as for the benchmark "themes".
import { readdirSync } from 'node:fs'
import { cleanTitle } from '../../src/themes/stories/headline.ts'
import { articleOf } from '../group.ts'
import { readRows } from './labelled.ts'

/** Maximum fraction of additions left after cleaning. */
const MAX_LEFT = 0.1

/**
 * Patterns of additions, keyed by name. They are deliberately independent of the production patterns, whose
 * results they check.
 */
const ADDITIONS: Readonly<Record<string, RegExp>> = {
  'tails of wire services, as in (AP)':
    /\s[([](?:AP|AFP|Canadian Press|Ziff Davis|InfoWorld|Reuters|dpa|UPI|PTI|ANI|IANS|Xinhua|BBC|CNN|NPR|WSJ|NYT|FT)[)\]]$|\s[-–—|]\s(?:AP|AFP|Reuters|UPI|Xinhua|WSJ|FT|CNN|CNBC|NPR|BBC News|Bloomberg|Yahoo News|USA TODAY)$/u,
  'attributions, as in -sources':
    /\s[-–—]{1,2}\s?(?:sources?|reports?|officials?|police|study|survey|poll|media|WSJ|paper|TV|agency|ministry|spokesman|analysts?|White House|court|document)$/iu,
  'tickers, as in (NYSE:GM)':
    /\((?:NYSE|NASDAQ|NYSEMKT|NYSEARCA|OTCMKTS|OTCBB|LON|LSE|TSE|TSX|ASX|ETR|EPA|HKG|AMEX|BATS|Nasdaq)\s?:\s?[A-Z.]{1,8}[^()]*\)|\([A-Z]{2,5}\.[A-Z]{1,2}\)|<[A-Z0-9.=^]{2,10}>|\b(?:Inc|Corporation|Company|Airlines|Goods|Brands International|Financial|Zacks|Google|Chiquita|General Motors)\.? \([A-Z]{2,5}\)/u,
  'UPDATE 1- and WRAPUP 2-': /^(?:RPT-|REFILE-|CORRECTED-)*(?:UPDATE|WRAPUP|WRAP-UP)\s?\d{1,2}\s?[-:]/u,
  'TABLE-, BRIEF- and RPT-':
    /^(?:TABLE|BRIEF|FACTBOX|TIMELINE|RPT|REFILE|CORRECTED|EXCLUSIVE|DIARY|ADVISORY|TEXT|POLL|GRAPHIC|INSTANT VIEW|DEALTALK|PREVIEW|INSIGHT|INTERVIEW|EXPLAINER|NEWSMAKER|HIGHLIGHTS)-/u,
  'GLOBAL MARKETS-':
    /^(?:[A-Z ]*(?:MARKET|STOCK|WRAP|BUZZ)[A-Z ]*: |(?:[A-Z.]{2,11} ){0,3}(?:MARKETS|STOCKS|FX|FOREX|PRECIOUS|METALS|TREASURIES|GRAINS|SOFTS|BONDS)-)/u,
  'formats, as in [VIDEO]':
    /[[(](?:w\/ ?|\+|see )?(?:video|videos|photos?|pics|pictures|gallery|slideshow|audio|listen|watch|updated?|live|poll|infographic)s?(?:, (?:video|photo)s?)?[\])]/iu,
  'labels, as in LIVE:':
    /^[[(]?(?:LIVE|BREAKING(?: NEWS)?|JUST IN|VIDEO|WATCH|PHOTOS?|UPDATED?|EXCLUSIVE)[\])]?\s?[:|–-]\s/u,
}

/** Prints the number of titles with each addition. @throws If cleaning leaves too many additions. */
export function benchTitles(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error('Pass a folder of articles (.jsonl): npm run bench -- titles FOLDER')
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'))
  const articles = names.flatMap((name) => readRows(folder, name.slice(0, -'.jsonl'.length)).map(articleOf))
  const titles = new Map(articles.map((article) => [article.title, cleanTitle(article)]))
  console.log(`${`titles: ${titles.size}`.padEnd(40)}  before  after`)
  let [before, after] = [0, 0]
  for (const [name, pattern] of Object.entries(ADDITIONS)) {
    const raw = [...titles.keys()].filter((title) => pattern.test(title)).length
    const left = [...titles.values()].filter((title) => pattern.test(title)).length
    console.log(`  ${name}`.padEnd(40) + String(raw).padStart(8) + String(left).padStart(7))
    before += raw
    after += left
  }
  if (before === 0) throw new Error(`Cannot score the titles in ${folder}: they contain no additions`)
  const share = after / before
  console.log('  all'.padEnd(40) + String(before).padStart(8) + String(after).padStart(7))
  console.log(`  left: ${(100 * share).toFixed(1)}% (at most ${100 * MAX_LEFT}%)`)
  if (share > MAX_LEFT) throw new Error(`${after} of ${before} additions are left in titles`)
}
