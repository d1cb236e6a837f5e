import type { Page, ResolvedOptions } from '../../types'
import type { Line } from '../lines/line'
import { labelHtmlFront } from './html'
import { labelTextFront } from './text'

/**
 * Label the front matter of a page: headline, its repeats, dek, summary, byline, timestamp.
 *
 * @param page its body already settled; the roles of its drafts are written
 * @param lines the same drafts as lines
 * @param options of them `url` counts
 */
export function labelFront(page: Page, lines: readonly Line[], options: ResolvedOptions): void {
  if (page.format === 'text') labelTextFront(lines)
  else labelHtmlFront(page, lines, options)
}
