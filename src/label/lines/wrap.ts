import { readDateLine } from '../../text/date'
import { between, goesOn, wrapWidth } from '../../text/dump/wrap'
import { measure } from '../../text/shape'
import type { Draft } from '../../types'

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
 * Join the lines of a hard-wrapped dump to paragraphs, so that they are labelled as one.
 *
 * @param drafts the lines of a dump
 * @returns a draft a paragraph, or null where the dump is not hard-wrapped
 */
export function foldWrapped(drafts: readonly Draft[]): Folded[] | null {
  const width = wrapWidth(drafts)
  if (width === 0) return null
  const groups: Draft[][] = []
  drafts.forEach((draft, i) => {
    const before = drafts[i - 1]
    const isNext = before !== undefined && (goesOn(before, draft, width) || areCentred(before, draft))
    if (isNext && !beginsAnew(draft)) groups.at(-1)?.push(draft)
    else groups.push([draft])
  })
  return groups.map((parts) => ({ draft: join(parts), parts }))
}

/** Whether two lines stand under each other about the same middle, as the lines of a headline do. */
function areCentred(line: Draft, next: Draft): boolean {
  if (next.gap > 0 || !line.indent || !next.indent || line.indent === next.indent) return false
  const middle = ({ indent = 0, text }: Draft) => indent + text.length / 2
  return Math.abs(middle(line) - middle(next)) <= OFF_CENTRE
}

/** Whether a line is no part of the paragraph above: an item of a list, or a date by itself. */
function beginsAnew({ text }: Draft): boolean {
  return (
    blockMark.test(text) || (text.length <= DATE_CHARS && !stopped.test(text) && readDateLine(text) !== null)
  )
}

const stopped = /[.,;]$/

/** Give the lines of each paragraph its role, points and reasons. */
export function unfoldWrapped(folded: readonly Folded[]): void {
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

function join(parts: readonly Draft[]): Draft {
  const first = parts[0] as Draft
  if (parts.length === 1) return first
  const texts = parts.map((part, at) => {
    const before = parts[at - 1]
    return before === undefined ? part.text : between(before.text, part.text) + part.text
  })
  const text = texts.join('')
  return { ...first, text, shape: measure(text), reasons: [] }
}
