import { Phrase } from '../../vocabulary/phrases'
import { countCells, isTrail } from '../lines/row'
import type { NoiseRule } from './rule'

/** Words up to which "Skip to ..." is a link. */
const LINK_WORDS = 8
/** Cells that make a menu or a breadcrumb of one line. */
const ROW_CELLS = 3

/** "Home", "Skip to content", "News | Sport | Culture", "Home > World > Asia". */
export const navigation: NoiseRule = {
  id: 'navigation-words',
  role: 'navigation',
  words: 'is a menu, a footer link or a breadcrumb',
  test: (line) =>
    !line.isRanked &&
    ((line.hits.whole & Phrase.navigation) !== 0 ||
      ((line.hits.start & Phrase.navigation) !== 0 && line.shape.words <= LINK_WORDS) ||
      (!line.shape.bare && (countCells(line) >= ROW_CELLS || isTrail(line)))),
}
