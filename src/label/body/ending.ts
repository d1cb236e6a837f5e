import { textKey } from '../../text/normalize'
import type { Candidate } from '../../types'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'

/** Words up to which a block that says itself what noise it is says nothing else. */
const WORDS = 40
/** Blocks that are cut at most: a page that ends with more headings is a list of what they name. */
const MOST = 3

/** What a block of the ending is, and why. */
interface Named {
  line: Line
  role: Line['draft']['role']
  rule: string
  words: string
}

/**
 * Cut off the end of an article what no article ends with: headings of what was left out, and blocks that say
 * themselves that they are noise.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 * @param authors their names, as the metadata gives them
 */
export function cutEnding(lines: readonly Line[], authors: readonly Candidate[]): void {
  const names = new Set(authors.map(({ value }) => textKey(value)))
  const ending: Named[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    if (!isKept(line)) continue
    const named = name(line) ?? lifeOf(line, lines[at - 1], names)
    if (named === null) break
    ending.push(named)
  }
  if (ending.length > MOST) return
  for (const { line, role, rule, words } of ending) {
    line.draft.role = role
    line.draft.reasons.push({ rule, points: 0, words })
  }
}

function isKept({ draft }: Line): boolean {
  return draft.kind !== 'media' && (draft.role === 'body' || draft.role === 'subhead')
}

function name(line: Line): Named | null {
  const kind = line.shape.words <= WORDS ? noiseKind(line) : null
  if (kind !== null) return { line, role: kind.role, rule: kind.id, words: kind.words }
  if (line.draft.role !== 'subhead') return null
  return { line, role: 'other', rule: 'last-heading', words: 'heads nothing of the body' }
}

/** Words of a biography at most. */
const BIO_WORDS = 120

/** What stands under the name of the author, the name itself left out, tells who that is. */
function lifeOf(line: Line, before: Line | undefined, names: ReadonlySet<string>): Named | null {
  if (before === undefined || line.shape.words > BIO_WORDS) return null
  const heads = names.has(before.key) || (!isKept(before) && noiseKind(before)?.role === 'bio')
  if (!heads) return null
  return { line, role: 'bio', rule: 'author-above', words: 'stands under the name of the author' }
}

/** Words of a line that only leads over to what follows. */
const LABEL_WORDS = 8
/** Blocks after it that are looked at. */
const LABELLED = 2

const label = { rule: 'label-alone', points: 0, words: 'leads over to what is left out' }

/** Drop lines such as "Further information:" where what they lead over to is left out. */
export function dropLabels(lines: readonly Line[]): void {
  const printed = lines.filter(({ draft }) => draft.kind !== 'media')
  for (const [at, line] of printed.entries()) {
    if (!isKept(line) || line.shape.end !== 'colon' || line.shape.words > LABEL_WORDS) continue
    const next = printed.slice(at + 1, at + 1 + LABELLED)
    if (next.some(isKept) || next.some(({ draft }) => draft.kind === 'caption')) continue
    line.draft.role = 'other'
    line.draft.reasons.push(label)
  }
}
