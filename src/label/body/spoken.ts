import type { Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'

/** Kinds of noise that no page type counts as content. */
const neverContent: ReadonlySet<Role> = new Set(['social', 'copyright', 'consent', 'ad', 'promo'])

/** Points up to which evidence is in doubt about a block that says itself what noise it is. */
const DOUBTED = 2
/** Words up to which "Read also: a title" is a link between paragraphs and says nothing itself. */
const ASIDE_WORDS = 30

/**
 * Take out the links to other articles that stand between the paragraphs of this one, wherever evidence
 * puts them, and the blocks that evidence doubts and that say themselves what noise they are. Where little on a
 * page is sure, doubtful blocks are kept; a share button never should be.
 *
 * @param lines the weighed blocks of an HTML page; roles are written
 */
export function dropSpoken(lines: readonly Line[]): void {
  for (const line of lines) {
    const { draft } = line
    if (draft.role !== 'other' || draft.kind === 'media') continue
    const aside = isAside(line)
    if (draft.points >= DOUBTED && !aside) continue
    const kind = noiseKind(line)
    if (kind === null || !(aside || neverContent.has(kind.role))) continue
    draft.role = kind.role
    draft.reasons.push({ rule: kind.id, points: 0, words: kind.words })
  }
}

/** Whether a line is a label such as "Read also", a colon, and the title of another article as a link. */
function isAside(line: Line): boolean {
  const { draft, shape } = line
  if (draft.links === 0 || shape.words > ASIDE_WORDS) return false
  return (line.lead & Phrase.related) !== 0
}
