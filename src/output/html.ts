import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { toHtml as stringify } from 'hast-util-to-html'

const language = /^language-[\w+#.-]+$/
const inTable = ['table']

/** What may be written: elements that structure text, and of their attributes only what shows in it. */
const schema: Schema = {
  tagNames: [
    ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'figure', 'figcaption', 'div'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...['a', 'em', 'i', 'strong', 'b', 'sub', 'sup', 'del', 'ins', 'mark', 'abbr', 'time', 'q', 'code'],
    ...['br', 'hr', 'img'],
  ],
  attributes: {
    a: ['href'],
    abbr: ['title'],
    code: [['className', language]],
    img: ['src', 'alt', 'title'],
    ol: ['start'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan'],
    time: ['dateTime'],
  },
  protocols: { href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https'] },
  ancestors: { thead: inTable, tbody: inTable, tfoot: inTable, tr: inTable, td: inTable, th: inTable },
  strip: ['script', 'style'],
  clobber: [],
  required: {},
  allowComments: false,
  allowDoctypes: false,
}

/**
 * Write a tree as HTML, cleaned by allow-list.
 *
 * @param tree any hast tree; it is not changed
 * @returns HTML without scripts, styles, ids or names; a block a line
 */
export function toHtml(tree: Root): string {
  const clean = sanitize({ type: 'root', children: tree.children }, schema)
  const blocks = clean.type === 'root' ? clean.children : [clean]
  return blocks
    .map((block) => stringify(block, { characterReferences: { useNamedReferences: true } }))
    .join('\n')
}
