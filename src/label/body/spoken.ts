import type { Draft, Role } from '../../types'
import { landmarkBit } from '../../vocabulary/landmarks'
import { Phrase } from '../../vocabulary/phrases'
import type { Line, NoiseName } from '../lines/line'
import { dropLines } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import { isSpeech } from '../noise/speech'
import { isButtonRow, isOfButtons } from './buttons'

/** Kinds of noise that no page type counts as content. */
const neverContent: ReadonlySet<Role> = new Set(['social', 'copyright', 'consent', 'ad', 'promo'])

/** Points up to which evidence is in doubt about a block that says itself what noise it is. */
const DOUBTED = 2
/** The same for a block after nearly all of the prose: articles are followed by pleas, and seldom end with one. */
const LATE_DOUBTED = 5
const LATE = 0.85
/** Kinds whose lines are noise in any text where they are short and say nothing else. */
const buttons: ReadonlySet<Role> = new Set(['social', 'ad', 'copyright', 'comments', 'tags', 'other'])
/** Words of such a line at most. */
const BUTTON_WORDS = 8
/** Words of a control. */
const CONTROL_WORDS = 2
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
  const all = lines.reduce((sum, line) => sum + massOf(line), 0)
  let before = 0
  for (const [at, line] of lines.entries()) {
    const { draft } = line
    before += massOf(line)
    if (draft.role !== 'other' || draft.kind === 'media') continue
    if (isButtonRow(draft) || (isBesideCode(lines, at) && isButton(draft))) {
      dropLines([line], button)
      continue
    }
    const plain = isAside(line) || saysNothingElse(line) || isFallback(line)
    const most = before >= LATE * all ? LATE_DOUBTED : DOUBTED
    if (draft.points >= most && !plain) continue
    const kind = noiseKind(line)
    if (kind === null || !(plain || neverContent.has(kind.role) || isCaption(line, kind.role))) continue
    dropLines([line], kind)
  }
}

/** Words that evidence takes for the body. */
function massOf({ draft, shape }: Line): number {
  return draft.points > 0 && draft.role === 'other' ? shape.words : 0
}

/** Whether a line is a button, a label or a right and no more: "Share on Facebook", "5 min read", "Tags: rain". */
function saysNothingElse(line: Line): boolean {
  if (line.shape.words > BUTTON_WORDS || line.draft.level > 0) return false
  const kind = noiseKind(line)
  return kind !== null && buttons.has(kind.role) && !isSpeech(line)
}

/** "You need to enable JavaScript": what stands in a `noscript` and is no text of the page. */
function isFallback({ draft }: Line): boolean {
  return ((draft.box?.marks ?? 0) & noscript) !== 0
}

const noscript = landmarkBit('noscript')

const button: NoiseName = { id: 'button', role: 'other', words: 'is a button' }

function isBesideCode(lines: readonly Line[], at: number): boolean {
  return lines[at - 1]?.draft.kind === 'code' || lines[at + 1]?.draft.kind === 'code'
}

/** "Copy" beside a piece of code. Elsewhere what folds out is a button, and its words are a subhead. */
function isButton(draft: Draft): boolean {
  return draft.level === 0 && draft.shape.words <= CONTROL_WORDS && isOfButtons(draft)
}

/** Whether a line is a caption by its credit, "The weir at dusk. Photo: Name"; a heading in capitals looks like one. */
function isCaption({ draft }: Line, role: Role): boolean {
  return role === 'caption' && draft.level === 0 && draft.kind !== 'listItem'
}

/** Whether a line is a label such as "Read also", a colon, and the title of another article as a link. */
function isAside(line: Line): boolean {
  const { draft, shape } = line
  if (draft.links === 0 || shape.words > ASIDE_WORDS) return false
  return (line.lead & Phrase.related) !== 0
}
