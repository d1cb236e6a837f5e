import type { Draft, Page, ResolvedOptions } from '../types'
import { chooseBody } from './body'
import { dropCaptions } from './body/captions'
import { dropDialogs } from './body/dialogs'
import { cutEnding } from './body/ending'
import { trustFragment } from './body/fragment'
import { dropOtherGoods, dropReviews } from './body/goods'
import { keepHeadings } from './body/headings'
import { dropLabels } from './body/labels'
import { dropLinkLists, dropTitleLists } from './body/link-lists'
import { keepMedia } from './body/media'
import { cutOpening } from './body/opening'
import { dropPostHeads } from './body/post-heads'
import { dropRepeats, dropSignatures } from './body/posts'
import { dropPullQuotes } from './body/pull-quotes'
import { dropSignUps } from './body/sign-ups'
import { dropSpoken } from './body/spoken'
import { dropTeaserLists } from './body/teasers'
import { mendText } from './body/text'
import { keepMarkdownUnits } from './body/text/markdown-units'
import type { Evidence } from './evidence'
import type { View } from './evidence/view'
import { labelFront } from './front'
import { labelDates } from './front/text/signs'
import { labelEntryTimes } from './lines/entry-times'
import { foldLines, unfoldLines } from './lines/fold'
import { dropFrontMatter } from './lines/front-matter'
import { type Line, readLines } from './lines/line'
import { withoutUnderlines } from './lines/underlined'
import { applyMemory, learnPage, recollect } from './memory'
import { nameNoise } from './noise'
import { readPageType, type TypeRules } from './page/type'
import { labelRuns } from './runs'

/** What judges a page: gives its blocks their evidence, by the rules for page types that it was calibrated with. */
export interface Judge {
  weigh(page: View['page']): Evidence
  types: TypeRules | null
}

type Unlabelled = Pick<Page, 'format' | 'markdown' | 'drafts' | 'boxes' | 'metadata' | 'warnings'>

/**
 * Give every block its role: evidence first, then runs of lines, the body, the front matter and the
 * names of the noise.
 *
 * @param unlabelled the blocks and what the metadata says; the drafts are written to
 * @param options of them `focus`, `pageType`, `url` and `memory` count
 * @param judge what weighs the blocks
 */
export function label(unlabelled: Unlabelled, options: ResolvedOptions, judge: Judge): Page {
  const { signals, ...type } = readPageType(unlabelled, options, judge.types)
  const page: Page = { ...unlabelled, ...type, confidence: 0 }
  const isHtml = page.format === 'html'
  // The lines of a paragraph that was wrapped or broken at links are labelled as one.
  const folded = isHtml ? null : foldLines(page.drafts)
  const printed = folded ? folded.map(({ draft }) => draft) : page.drafts
  const drafts = isHtml ? printed : withoutUnderlines(printed)
  const lines = readLines(drafts)
  const evidence = judge.weigh({ ...page, drafts, lines, signals })
  give(evidence)
  if (isHtml) trustFragment(lines, page)
  const known = recollect(lines, options.memory, options.url)
  if (known) applyMemory(known)
  if (isHtml) dropNamed(lines, page)
  else labelLines(lines, page)
  page.confidence = rounded(evidence.proved(chooseBody(drafts, options.focus)))
  if (isHtml) mendBody(lines, page)
  else mendDump(lines, page)
  labelFront({ ...page, drafts }, lines, options)
  labelEntryTimes(lines)
  if (isHtml && page.pageType === 'article') cutOpening(lines)
  nameNoise(lines)
  keepMedia(drafts)
  if (known) learnPage(known)
  if (folded) unfoldLines(folded)
  return page
}

/** Label what the lines of a dump are by their structure, before the body is chosen. */
function labelLines(lines: readonly Line[], page: Page): void {
  dropFrontMatter(lines, page.drafts)
  labelRuns(lines)
}

/** Take out of an HTML page what says itself that it is noise, or is noise by where it stands. */
function dropNamed(lines: readonly Line[], page: Page): void {
  dropDialogs(lines)
  dropSignatures(lines, page.typeOdds)
  dropReviews(lines, page.typeOdds)
  dropOtherGoods(lines, page)
  dropCaptions(lines)
  dropSpoken(lines)
  dropSignUps(lines, page)
  dropPostHeads(lines)
  dropLinkLists(lines)
}

/** Take out of the body of an HTML page what only the choice made odd: copies in later posts, a stranded ending. */
function mendBody(lines: readonly Line[], { pageType, typeOdds, metadata }: Page): void {
  dropRepeats(lines, typeOdds)
  keepHeadings(lines)
  if (pageType !== 'article') return
  dropTitleLists(lines)
  dropTeaserLists(lines)
  dropLabels(lines)
  dropPullQuotes(lines)
  cutEnding(lines, metadata.candidates.byline ?? [])
}

/** Take into the body of a dump what belongs to it, and tell its subheads. */
function mendDump(lines: readonly Line[], page: Page): void {
  if (page.markdown) keepMarkdownUnits(lines)
  // Dates first: "This story was published on 3 May" would pass for a sentence of the body.
  labelDates(lines)
  mendText(lines)
  dropPullQuotes(lines)
}

/** Engines disagree on the last digits of an exponential, and nobody is that sure. */
function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000
}

function give({ drafts, points, reasons }: Evidence): void {
  drafts.forEach((draft: Draft, row) => {
    draft.points = points[row]!
    draft.why = () => reasons(row)
  })
}
