import { measure } from '../../text/shape'
import type { Draft } from '../../types'

/** Characters of a line that was broken by its width. */
const WIDTH = { least: 50, most: 100 }
/** Share of the lines with one right after them that are so wide and do not end a sentence. */
const WRAPPED_SHARE = 0.6
/** Such lines before a dump is called hard-wrapped. */
const WRAPPED_LINES = 6

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
  if (!isWrapped(drafts)) return null
  const groups: Draft[][] = []
  drafts.forEach((draft, i) => {
    const group = groups.at(-1)
    if (group !== undefined && continues(drafts[i - 1] as Draft, draft)) group.push(draft)
    else groups.push([draft])
  })
  return groups.map((parts) => ({ draft: join(parts), parts }))
}

/** Give the lines of each paragraph its role, points and reasons. */
export function unfoldWrapped(folded: readonly Folded[]): void {
  for (const { draft, parts } of folded) {
    for (const part of parts) {
      if (part === draft) continue
      part.role = draft.role
      part.points = draft.points
      part.reasons = draft.reasons
    }
  }
}

function isWrapped(drafts: readonly Draft[]): boolean {
  let followed = 0
  let wrapped = 0
  for (let i = 1; i < drafts.length; i++) {
    const draft = drafts[i - 1] as Draft
    if ((drafts[i] as Draft).gap > 0 || draft.shape.words < 4) continue
    followed++
    if (isWide(draft) && draft.shape.end !== 'stop') wrapped++
  }
  return wrapped >= WRAPPED_LINES && wrapped >= WRAPPED_SHARE * followed
}

function isWide({ text }: Draft): boolean {
  return text.length >= WIDTH.least && text.length <= WIDTH.most
}

/** Whether a line goes on with what the one before it began. */
function continues(before: Draft, draft: Draft): boolean {
  return draft.gap === 0 && isWide(before) && !blockMark.test(draft.text)
}

function join(parts: readonly Draft[]): Draft {
  const first = parts[0] as Draft
  if (parts.length === 1) return first
  const text = parts.map((part) => part.text).join(' ')
  return { ...first, text, shape: measure(text), reasons: [] }
}
