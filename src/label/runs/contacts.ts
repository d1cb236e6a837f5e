import { contactLabels } from '../../vocabulary/contact-labels'
import type { Line } from '../lines/line'
import { dropLines } from '../lines/mark'
import { isLate } from '../lines/prose'
import type { RunRule } from './rule'

/** Lines of a block of contacts, and words of each. */
const CONTACTS = { most: 12, words: 14 }
/** Words of its label. */
const LABEL_WORDS = 5

/** "+1 919 555 0148", "ir@harbour.example". */
const reachable = /\S@\S{1,80}\.\p{L}|(?:\+|\d[\d ()-]{2,4})\d[\d ()/.-]{5,}\d/u

const named = { id: 'contacts', words: 'says whom to ask' }

/** Whom to ask about a press release, under a label that says so. */
export const contactBlocks: RunRule = {
  ...named,
  apply({ lines, prose }) {
    for (let at = prose.start + 1; at < lines.length; at++) {
      if (!isLate(prose, at) || !isLabel(lines[at] as Line)) continue
      const end = endOfContacts(lines, at)
      const block = lines.slice(at, end)
      if (block.length > 1 && block.some(({ text }) => reachable.test(text))) {
        dropLines(block, contactBlocks)
        // Short as they are, they are no menu.
        for (const line of block) line.noise = { ...named, role: 'other' }
        at = end - 1
      }
    }
  },
}

function isLabel({ isOpen, shape, words }: Line): boolean {
  return isOpen && shape.words <= LABEL_WORDS && contactLabels.has(words.join(' '))
}

/** The lines under the label, as long as they are short, and to the last that says how to reach somebody. */
function endOfContacts(lines: readonly Line[], at: number): number {
  let end = at + 1
  let last = at
  while (end < lines.length && end - at <= CONTACTS.most && isContact(lines[end] as Line)) {
    if (reachable.test((lines[end] as Line).text)) last = end
    end++
  }
  return last + 1
}

function isContact(line: Line): boolean {
  return line.isOpen && !line.isProse && line.shape.words <= CONTACTS.words && line.date === null
}
