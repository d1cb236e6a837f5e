import type { Line } from '../../lines/line'
import { keepCode } from './code'
import { keepEntries } from './entries'
import { keepLineups } from './lineups'
import { labelNumbered } from './numbered'
import { rescueText } from './rescue'
import { labelSubheads } from './subheads'

/**
 * Mend the body of a text dump: take in what goes on from it though evidence left it out, and tell its subheads.
 *
 * @param lines the lines of the dump, its body chosen and its dates labelled
 */
export function mendText(lines: readonly Line[]): void {
  rescueText(lines)
  keepLineups(lines)
  keepCode(lines)
  keepEntries(lines)
  // Last, as subheads are told by the paragraphs around them.
  labelSubheads(lines)
  labelNumbered(lines)
}
