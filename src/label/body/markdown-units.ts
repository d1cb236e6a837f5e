import { readFence } from '../../text/dump/marks'
import type { Draft, Role } from '../../types'

const by = { rule: 'markdown-unit', points: 0, words: 'is a part of code or of a table of the body' }

/** Roles that the lines of a unit have where no rule has called it a chart, a menu or the like. */
const open: ReadonlySet<Role> = new Set(['other', 'body', 'subhead'])

/**
 * Keep the code blocks and tables of a Markdown text whole: those of which a line is kept, and those with body
 * before and after them. Lines of code say little alone, and half a block is worse than none.
 *
 * @param drafts the lines, the body chosen; roles are written
 */
export function keepMarkdownUnits(drafts: readonly Draft[]): void {
  const first = drafts.findIndex(isBody)
  const last = drafts.findLastIndex(isBody)
  const lastFence = drafts.findLastIndex(isClosing)
  for (let at = Math.max(first, 0); at < drafts.length; at++) {
    const end = at < lastFence && isFence(drafts[at]!) ? endOfCode(drafts, at) : endOfTable(drafts, at)
    const unit = drafts.slice(at, end)
    if (unit.length > 1 && unit.every(({ role }) => open.has(role)) && (at < last || unit.some(isBody))) {
      keep(unit)
    }
    at = Math.max(at, end - 1)
  }
}

/** The end of the code block that a line opens and a later one closes. */
function endOfCode(drafts: readonly Draft[], at: number): number {
  let end = at + 1
  while (!isClosing(drafts[end]!)) end++
  return end + 1
}

/** The end of the table that begins at a line; the line itself where none does. */
function endOfTable(drafts: readonly Draft[], at: number): number {
  let end = at
  while (drafts[end]?.text.startsWith('|') && (end === at || drafts[end]!.gap === 0)) end++
  return end
}

function isFence({ text }: Draft): boolean {
  return readFence(text) !== null
}

function isClosing({ text }: Draft): boolean {
  return readFence(text) === ''
}

function keep(unit: readonly Draft[]): void {
  for (const draft of unit) {
    if (draft.role === 'body') continue
    draft.role = 'body'
    draft.reasons.push(by)
  }
}

function isBody({ role }: Draft): boolean {
  return role === 'body'
}
