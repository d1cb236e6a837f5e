import type { Role } from '../../types'
import type { Line } from '../lines/line'
import { contents } from '../noise/contents'
import { noiseKind } from '../noise/registry'

/** Words of a line that only leads over to what follows. */
const LABEL_WORDS = 8
/** Blocks after it that are looked at. */
const LABELLED = 2
/** Kinds whose headings stand over what is no article's own; those of captions and menus may head a section of it. */
const headings: ReadonlySet<Role> = new Set(['related', 'ranking', 'comments', 'promo', 'social', 'bio'])

const by = { rule: 'label-alone', points: 0, words: 'leads over to what is left out' }

/**
 * Drop lines such as "Further information:" and headings such as "Related" where what they lead over to is left
 * out, and the heads of tables of contents.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 */
export function dropLabels(lines: readonly Line[]): void {
  const printed = lines.filter(({ draft }) => draft.kind !== 'media')
  for (const [at, line] of printed.entries()) {
    if (!isKept(line) || !leads(line, printed.slice(at + 1, at + 1 + LABELLED))) continue
    line.draft.role = 'other'
    line.draft.reasons.push(by)
  }
}

/** Whether a line speaks for blocks that are left out: by its colon, or as a heading of noise. */
function leads(line: Line, next: readonly Line[]): boolean {
  if (noiseKind(line)?.id === contents.id) return true
  if (next.some(({ draft }) => draft.role === 'body' || draft.kind === 'caption')) return false
  return isNoiseHeading(line) || (isColon(line) && !next.some(isKept))
}

function isKept({ draft }: Line): boolean {
  return draft.role === 'body' || draft.role === 'subhead'
}

function isColon({ shape }: Line): boolean {
  return shape.end === 'colon' && shape.words <= LABEL_WORDS
}

function isNoiseHeading(line: Line): boolean {
  const kind = line.draft.role === 'subhead' ? noiseKind(line) : null
  return kind !== null && headings.has(kind.role)
}
