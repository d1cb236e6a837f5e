import { slugText } from '../../text/address'
import { readDateLine } from '../../text/date'
import { textKey } from '../../text/normalize'
import type { Draft, Page, ResolvedOptions } from '../../types'
import {
  labelBareName,
  labelByline,
  labelBylineAtEnd,
  labelBylineBefore,
  namesOfMetadata,
} from './html-byline'
import { findDek } from './html-dek'
import { findHeadline } from './html-headline'
import { findBodyStart, frontZone, give } from './html-zone'

/**
 * Label the front matter of an HTML page: headline, its repeats, byline, timestamp and dek.
 *
 * @param page drafts whose body blocks are chosen; their roles are written
 * @param options of them `url` counts, and `now` for relative dates
 */
export function labelHtmlFront(page: Page, options: ResolvedOptions): void {
  const headline = findHeadline(page, slugText(options.url ?? ''), findBodyStart(page.drafts, 0))
  if (headline !== null) {
    give(
      headline.draft,
      'headline',
      'headline',
      headline.agrees ? 'a heading that agrees with the title' : 'the page heading',
    )
    labelRepeats(page.drafts, headline.draft)
  }
  const start = headline === null ? 0 : headline.draft.index + 1
  const zone = frontZone(page.drafts, start, findBodyStart(page.drafts, start))
  const names = namesOfMetadata(page)
  const rest: Draft[] = []
  for (const draft of zone) if (!labelSmall(draft, names, options)) rest.push(draft)
  if (!zone.some(({ role }) => role === 'byline')) labelBylineElsewhere(page.drafts, zone, start, names)
  const dek =
    headline === null
      ? null
      : findDek(
          page,
          headline.draft,
          rest.filter(({ role }) => role !== 'byline'),
        )
  if (dek !== null) give(dek.draft, 'dek', 'dek', 'printed with the headline')
}

/** Where the front matter has no clear byline: above the headline, a bare name, or after the body. */
function labelBylineElsewhere(drafts: Draft[], zone: Draft[], start: number, names: string[]): void {
  const found = labelBylineBefore(drafts, start - 1, names) || labelBareName(drafts, zone)
  if (!found) labelBylineAtEnd(drafts, start + zone.length)
}

/** Label a byline or timestamp; false where a block is neither. */
function labelSmall(draft: Draft, names: string[], { now }: ResolvedOptions): boolean {
  if (draft.role === 'headline' || draft.role === 'duplicate') return true
  if (draft.kind === 'media' || draft.kind === 'caption') return false
  if (labelByline(draft, names)) return true
  if (readDateLine(draft.text, { now }) === null) return false
  give(draft, 'timestamp', 'timestamp', 'a date and nothing else')
  return true
}

function labelRepeats(drafts: Draft[], headline: Draft): void {
  const key = textKey(headline.text)
  for (const draft of drafts) {
    if (draft === headline || Math.abs(draft.text.length - headline.text.length) > 4) continue
    if (textKey(draft.text) === key) give(draft, 'duplicate', 'duplicate', 'the headline again')
  }
}
