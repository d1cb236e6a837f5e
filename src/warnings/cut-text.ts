import { phraseFinder } from '../text/phrases'
import type { Draft, PageType, Role } from '../types'
import { hintBit } from '../vocabulary/hints'
import { textEnds } from '../vocabulary/paywall-ends'
import { says, type View } from './view'

/** Words below which a text is the beginning of one: teasers that end in a plea have 40 to 140. */
const STUB_WORDS = 150
/** Blocks from the last of the text to the words that it goes on: a name, a picture, a button stand between. */
const NEXT_BLOCKS = 3
/** A longer plea is text. */
const PLEA_WORDS = 60
/** Marks of a text that stops in the middle. */
const openEnds: ReadonlySet<Draft['shape']['end']> = new Set(['ellipsis', 'colon', 'comma'] as const)
/** Classes and ids of the boxes that close a text off, and how many boxes around a plea are asked. */
const wallToken = /(?:pay|reg|sign|sub)[-_]?wall/i
const WALL_DEPTH = 4
/** Pages of teasers, each of which may end so. */
const teasers: ReadonlySet<PageType> = new Set(['listing', 'collection'] as const)
/** Kinds of noise that have pleas of their own, and text, which may speak of one. */
const others: ReadonlySet<Role> = new Set(['body', 'comments', 'related'] as const)

const comments = hintBit('comment')
const findEnd = phraseFinder([textEnds])

/**
 * Whether the text of a page stops where it is said that it goes on for those who pay or register: right after a
 * text that is short, ends in the middle or is closed off by a wall, and with no more text behind than before.
 */
export function isCutOff({ page: { drafts, pageType }, bodyWords }: View): boolean {
  if (teasers.has(pageType)) return false
  let words = 0
  let last: Draft | null = null
  for (const draft of drafts) {
    if (draft.role === 'body' && draft.shape.words > 0) {
      words += draft.shape.words
      last = draft
    } else if (last !== null && draft.index - last.index <= NEXT_BLOCKS && bodyWords <= words * 2) {
      if (isPlea(draft) && (words < STUB_WORDS || openEnds.has(last.shape.end) || isWalled(draft, last)))
        return true
    }
  }
  return false
}

function isPlea({ role, shape, text, box }: Draft): boolean {
  if (((box?.all ?? 0) & comments) !== 0) return false
  return !others.has(role) && shape.words <= PLEA_WORDS && says(text, findEnd, 'inside')
}

/** Whether a plea stands in a box that is called a wall and begins after the text. */
function isWalled({ box }: Draft, last: Draft): boolean {
  let at = box
  for (let up = 0; up < WALL_DEPTH && at !== null && at.first > last.index; up++, at = at.parent) {
    const { class: classes = '', id = '' } = at.element?.attribs ?? {}
    if (wallToken.test(classes) || wallToken.test(id)) return true
  }
  return false
}
