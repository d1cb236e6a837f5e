import { openerLength } from '../../text/byline'
import { readDateLine } from '../../text/date'
import { isRule } from '../../text/dump/marks'
import { partedLines } from '../../text/dump/parted'
import { seam } from '../../text/dump/seam'
import { between, goesOn, wrapWidth } from '../../text/dump/wrap'
import { measure } from '../../text/shape'
import type { Draft } from '../../types'
import { noiseKind } from '../noise/registry'
import { isLabelledByline } from './byline'
import { Line } from './line'
import { isSign } from './sign'

/** Characters by which the middles of two centred lines may differ. */
const OFF_CENTRE = 2
/** Characters of a date, or of two, that stand alone. */
const DATE_CHARS = 60

const blockMark = /^(?:[-*+•] |#{1,6} |> |\||`{3}|\d{1,3}[.)] )/

/** A paragraph of a hard-wrapped dump as one draft, and the drafts of its lines. */
export interface Folded {
  draft: Draft
  parts: readonly Draft[]
}

/**
 * Join the lines of a dump to paragraphs, so that they are labelled as one, where it was hard-wrapped, or broken at links and
 * at words in bold.
 *
 * @param drafts the lines of a dump; those that go on with the one above are marked
 * @returns a draft a paragraph, or null where every line is one
 */
export function foldLines(drafts: readonly Draft[]): Folded[] | null {
  const width = wrapWidth(drafts)
  if (width === 0) return foldParted(drafts)
  return fold(drafts, (before, draft) => {
    const isNext = !isRule(draft.text) && (goesOn(before, draft, width) || areCentred(before, draft))
    return isNext && !beginsAnew(draft) ? between(before.text, draft.text) : null
  })
}

function foldParted(drafts: readonly Draft[]): Folded[] | null {
  const parted = partedLines(drafts, standsAlone)
  if (parted === null) return null
  drafts.forEach((draft, i) => {
    draft.goesOn = parted[i] === true
  })
  return fold(drafts, (before, draft) => (draft.goesOn ? seam(before.text, draft.text) : null))
}

/** @param seamOf what stands between two lines of one paragraph; null where the second begins another */
function fold(drafts: readonly Draft[], seamOf: (before: Draft, draft: Draft) => string | null): Folded[] {
  const folded: { parts: Draft[]; texts: string[] }[] = []
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    const between = before === undefined ? null : seamOf(before, draft)
    const last = folded.at(-1)
    if (last === undefined || between === null) folded.push({ parts: [draft], texts: [draft.text] })
    else {
      last.parts.push(draft)
      last.texts.push(between, draft.text)
    }
  })
  return folded.map(({ parts, texts }) => ({ draft: join(parts, texts), parts }))
}

/** Whether a line says what it is: a byline, a date, a button. */
function standsAlone(draft: Draft): boolean {
  const line = new Line(draft)
  return isSign(line) || noiseKind(line) !== null
}

/** Whether two lines stand under each other about the same middle, as the lines of a headline do. */
function areCentred(line: Draft, next: Draft): boolean {
  if (next.gap > 0 || !line.indent || !next.indent || line.indent === next.indent) return false
  const middle = ({ indent = 0, text }: Draft) => indent + text.length / 2
  return Math.abs(middle(line) - middle(next)) <= OFF_CENTRE
}

/** Whether a line is no part of the paragraph above: an item of a list, a date or a byline by itself. */
function beginsAnew(draft: Draft): boolean {
  const { text } = draft
  if (blockMark.test(text)) return true
  if (text.length > DATE_CHARS || stopped.test(text)) return false
  return readDateLine(text) !== null || (openerLength(text) > 0 && isLabelledByline(new Line(draft)))
}

const stopped = /[.,;]$/

/** Give the lines of each paragraph its role, points and reasons. */
export function unfoldLines(folded: readonly Folded[]): void {
  for (const { draft, parts } of folded) {
    for (const part of parts) {
      part.role = draft.role
      part.points = draft.points
      part.reasons = draft.reasons
      part.why = draft.why
      if (part === parts[0]) part.value = draft.value
    }
  }
}

function join(parts: readonly Draft[], texts: readonly string[]): Draft {
  const first = parts[0] as Draft
  if (parts.length === 1) return first
  const text = texts.join('')
  return { ...first, text, shape: measure(text), reasons: [] }
}
