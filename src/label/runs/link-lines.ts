import type { Line } from '../lines/line'
import { dropLines, markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import type { RunRule } from './rule'

/** Share of its letters that stand in links, from which a line is a link and no sentence with one. */
const LINKED = 0.9
/** Words from which such a line is the title of another page; shorter ones are menus, names and buttons. */
const TITLE_WORDS = 4
/**
 * Words of prose a word of such lines, below which the page is a list of links and they are its text. Of .05 to .5 the best on
 * 369 pages turned into Markdown, and hardly better than its neighbours.
 */
const PROSE_SHARE = 0.2

/** Lines of a Markdown dump that are links and nothing else: menus, teasers, buttons. Headings may link to themselves. */
export const linkLines: RunRule = {
  id: 'link-line',
  words: 'is a link and nothing else',
  apply({ lines }) {
    const links = lines.filter(isLink)
    const linked = links.reduce((sum, { shape }) => sum + shape.words, 0)
    if (linked === 0 || proseBeside(lines, links) < PROSE_SHARE * linked) return
    for (const line of links) {
      const isTitle = line.isTitle && line.shape.words >= TITLE_WORDS
      // What says itself that it is a button or a menu is named later.
      if (isTitle && noiseKind(line) === null) markNoise([line], 'related', linkLines)
      else dropLines([line], linkLines)
    }
  },
}

function isLink(line: Line): boolean {
  return line.isFree && line.heading === 0 && line.linkShare >= LINKED
}

/** Words of prose that is no link. */
function proseBeside(lines: readonly Line[], links: readonly Line[]): number {
  const mass = (of: readonly Line[]) => of.reduce((sum, line) => sum + line.mass, 0)
  return mass(lines) - mass(links)
}
