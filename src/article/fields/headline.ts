import { textKey, unwrap } from '../../text/normalize'
import { stripKnownName } from '../../text/site-title'
import type { Candidate, Draft } from '../../types'
import { subjectLabel } from '../../vocabulary/metadata-titles'
import { blockOf, byCertainty, type FieldContext, metadataOf } from './context'

/**
 * Worth of the headline's block, as shares of right ones on the development articles: it agrees with
 * a title; it is the only heading of the first level; it is one of several.
 */
const AGREEING = 0.92
const ONLY = 0.87
const ONE_OF_SEVERAL = 0.7
/** Set in large type where a page has no heading: more than a title that no line of the page repeats. */
const LARGE_TYPE = 0.75
/** In a text dump there is nothing but the line. */
const LINE = 0.8

/** The headline: the block that agrees with a title, the only main heading, or the best title. */
export function headlineCandidates(context: FieldContext): Candidate[] {
  const titles = metadataOf(context, 'headline')
  const block = blockOf(context, 'headline')
  if (block === null) return byCertainty(titles)
  const isText = context.page.format === 'text'
  const whole = block.value?.text ?? block.text
  const text = isText ? whole.replace(subjectLabel, '') : whole
  const key = textKey(text)
  const same = titles.find(({ value }) => textKey(value) === key)
  const printed = stripKnownName(caseFrom(text, same?.value), context.page.metadata.siteNames)
  const value = unwrap(withoutLabel(printed, titles))
  const certainty = isText ? LINE : blockCertainty(context, block, titles)
  return byCertainty([{ value, source: 'block', certainty }, ...titles])
}

function blockCertainty({ page }: FieldContext, block: Draft, titles: Candidate[]): number {
  const key = textKey(block.value?.text ?? block.text)
  if (titles.some(({ value }) => agrees(textKey(value), key))) return AGREEING
  if (block.level === 0) return LARGE_TYPE
  return page.drafts.filter(({ level }) => level === 1).length === 1 ? ONLY : ONE_OF_SEVERAL
}

function agrees(title: string, key: string): boolean {
  return title.includes(key) || key.includes(title)
}

/** A headline printed in capitals is taken as its title writes it. */
function caseFrom(text: string, title: string | undefined): string {
  return title !== undefined && text === text.toUpperCase() && title !== title.toUpperCase() ? title : text
}

/**
 * A heading may carry a label that its title leaves out: "Thread: Rain", "Title:Rain" of two elements,
 * "Rain | Opinion". Parts behind a dash are most often the headline's own.
 */
function withoutLabel(heading: string, titles: Candidate[]): string {
  const colon = heading.indexOf(':')
  const bar = heading.lastIndexOf(' | ')
  const parts = [
    colon > 0 && !heading.slice(0, colon).includes(' ') ? heading.slice(colon + 1).trimStart() : '',
    bar > 0 ? heading.slice(0, bar) : '',
  ]
  return (
    parts.find((part) => part !== '' && titles.some(({ value }) => textKey(value) === textKey(part))) ??
    heading
  )
}
