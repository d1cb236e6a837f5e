import type { BlockKind, Shape } from '../../../types'
import type { FactGroup } from '../group'

const ends: Record<Shape['end'], number> = { stop: 5, ellipsis: 4, other: 3, colon: 2, comma: 1, none: 0 }
const starts: Record<Shape['start'], number> = { upper: 5, quote: 4, lower: 3, other: 2, bullet: 1, digit: 0 }

/** The block's own text: length, sentences, marks, capitals, digits. */
export const ownText: FactGroup = {
  names: [
    ...['words', 'letters a word', 'sentences', 'words a sentence', 'commas', 'digit share', 'capital share'],
    ...['capitalised share', 'end mark', 'start mark', 'mark share'],
  ],
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const { shape } = drafts[i]!
      const row = i * stride + at
      const { words, letters, digits, chars } = shape
      out[row] = words
      out[row + 1] = words > 0 ? letters / words : 0
      out[row + 2] = shape.sentences
      out[row + 3] = words / Math.max(1, shape.sentences)
      out[row + 4] = shape.commas
      out[row + 5] = digits / Math.max(1, letters + digits)
      out[row + 6] = shape.upper / Math.max(1, letters)
      out[row + 7] = shape.capitalised / Math.max(1, words)
      out[row + 8] = ends[shape.end]
      out[row + 9] = starts[shape.start]
      out[row + 10] = (chars - letters - digits - words + 1) / Math.max(1, chars)
    }
  },
}

const kinds: Partial<Record<BlockKind, number>> = {
  code: 1,
  tableRow: 2,
  caption: 3,
  quote: 4,
  listItem: 5,
  paragraph: 6,
  heading: 7,
}
const tags: Record<string, number> = {
  p: 1,
  div: 2,
  li: 3,
  td: 4,
  section: 5,
  dd: 6,
  dt: 7,
  article: 8,
  th: 9,
  figcaption: 10,
  body: 11,
}

/** The block's own mark-up: element, heading level, links, bold. */
export const ownMarkup: FactGroup = {
  names: [
    'kind',
    'element',
    'heading level',
    'links',
    'link share',
    'words a link',
    'bold share',
    'list depth',
  ],
  fill({ drafts }, out, stride, at) {
    for (let i = 0; i < drafts.length; i++) {
      const draft = drafts[i]!
      const row = i * stride + at
      out[row] = kinds[draft.kind] ?? 0
      out[row + 1] = tags[draft.box?.tag ?? ''] ?? 0
      out[row + 2] = draft.level
      out[row + 3] = draft.links
      out[row + 4] = draft.linkChars / Math.max(1, draft.shape.chars)
      out[row + 5] = draft.links > 0 ? draft.shape.words / draft.links : 99
      out[row + 6] = draft.boldChars / Math.max(1, draft.shape.chars)
      out[row + 7] = draft.list
    }
  },
}
