import { fencesIn } from '../../../text/dump/fences'
import { readMark } from '../../../text/dump/marks'
import type { Role } from '../../../types'
import type { Line } from '../../lines/line'
import { noiseKind } from '../../noise/registry'

const by = {
  rule: 'markdown-unit',
  points: 0,
  words: 'is a part of a list, of code or of a table of the body',
}

/** Roles that the lines of a unit have where no rule has called it a chart, a menu or the like. */
const open: ReadonlySet<Role> = new Set(['other', 'body', 'subhead'])
/** Kinds whose words are names of things too: "Money" is a section of a paper, and an item of a list. */
const weak: ReadonlySet<Role> = new Set(['navigation', 'other'])
/** A link to elsewhere, as Markdown has it. */
const link = ']('

/**
 * Keep the lists, quotations, code blocks and tables of a Markdown text whole: those of which a line is kept,
 * code and tables with body before and after them, and those right under the body that link nowhere and do not say
 * themselves that they are noise. Lines of code say little alone, and half a block is worse than none.
 *
 * @param lines all lines, the body chosen; roles are written
 */
export function keepMarkdownUnits(lines: readonly Line[]): void {
  const first = lines.findIndex(isBody)
  if (first < 0) return
  const last = lines.findLastIndex(isBody)
  const fences = new Map(
    fencesIn(lines.map(({ draft }) => draft.text)).map(({ open, close }) => [open, close]),
  )
  for (let at = first; at < lines.length; at++) {
    const close = fences.get(at)
    const isCode = close !== undefined
    const end = isCode ? close + 1 : endOfRun(lines, at)
    const unit = lines.slice(at, end)
    if (isUnit(unit, isCode) && unit.every(({ draft }) => open.has(draft.role))) {
      const isInside = at < last && (isCode || readMark(unit[0]!.draft.text).kind === 'row')
      const isBelow = at > first && isBody(lines[at - 1]!) && isPlain(unit)
      if (isInside || isBelow || unit.some(isBody)) keep(unit)
    }
    at = Math.max(at, end - 1)
  }
}

/** One row or quotation is none; an item of a list may stand alone. */
function isUnit(unit: readonly Line[], isCode: boolean): boolean {
  const { kind } = readMark(unit[0]?.draft.text ?? '')
  return isCode || kind === 'item' || kind === 'quote' || (kind === 'row' && unit.length > 1)
}

/** Whether no line of it leads elsewhere or says that it is noise. */
function isPlain(unit: readonly Line[]): boolean {
  return unit.every((line) => !line.draft.text.includes(link) && weak.has(noiseKind(line)?.role ?? 'other'))
}

/** The end of the list, the quotation or the table that begins at a line; the line itself where none does. */
function endOfRun(lines: readonly Line[], at: number): number {
  const { kind } = readMark(lines[at]!.draft.text)
  if (kind === 'paragraph' || kind === 'heading') return at
  let end = at + 1
  while (end < lines.length && goesOn(lines[end]!, kind)) end++
  return end
}

function goesOn({ draft }: Line, kind: string): boolean {
  return readMark(draft.text).kind === kind && (kind === 'item' || draft.gap === 0)
}

function keep(unit: readonly Line[]): void {
  for (const { draft } of unit) {
    if (draft.role === 'body') continue
    draft.role = 'body'
    draft.reasons.push(by)
  }
}

function isBody({ draft }: Line): boolean {
  return draft.role === 'body'
}
