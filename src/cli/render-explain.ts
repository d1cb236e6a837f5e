import type { Article, Block, FieldName, Reason } from '../types'
import { type Paint, roleStyles } from './colors'

/** Width of the column of roles, in characters: the longest is `navigation`. */
const roleWidth = 10

/** Characters of a line where the terminal does not say. */
const usualWidth = 100

/** Candidates shown for a field. */
const candidatesShown = 3

/** Every field with its candidates and every block with its role, points and reasons. */
export function renderExplain(article: Article, paint: Paint, width = usualWidth): string {
  const lines = [
    paint(
      'bold',
      `${article.pageType}, confidence ${article.confidence.toFixed(2)}, ${article.blocks.length} blocks`,
    ),
    ...fieldLines(article, paint),
    '',
    ...article.blocks.flatMap((block) => blockLines(block, paint, width)),
  ]
  return `${lines.join('\n')}\n`
}

function fieldLines(article: Article, paint: Paint): string[] {
  return (Object.keys(article.candidates) as FieldName[]).flatMap((field) => {
    const candidates = article.candidates[field] ?? []
    const shown = candidates.slice(0, candidatesShown).map(({ value, source, certainty, note }) => {
      const remark = note ? `, ${note}` : ''
      return paint('dim', `    ${certainty.toFixed(2)} ${source}${remark}: ${oneLine(value, usualWidth)}`)
    })
    return candidates.length === 0
      ? []
      : [`  ${paint('bold', field)}: ${fieldValue(article[field])}`, ...shown]
  })
}

function fieldValue(value: string | string[] | null): string {
  if (value === null) return 'none'
  return oneLine(Array.isArray(value) ? value.join(', ') : value, usualWidth)
}

function blockLines(block: Block, paint: Paint, width: number): string[] {
  const style = roleStyles[block.role] ?? 'dim'
  const place = String(block.line ?? block.index).padStart(5)
  const points = signed(block.reasons.reduce((sum, reason) => sum + reason.points, 0)).padStart(7)
  const head = `${place} ${block.role.padEnd(roleWidth)} ${points}  `
  return [
    paint(style, head + oneLine(block.text, Math.max(20, width - head.length))),
    ...block.reasons.map((reason) => reasonLine(reason, head.length, paint)),
  ]
}

function reasonLine({ rule, points, words }: Reason, indent: number, paint: Paint): string {
  return paint('dim', `${signed(points).padStart(indent - 2)}  ${rule}${words ? `: ${words}` : ''}`)
}

function signed(points: number): string {
  return `${points < 0 ? '' : '+'}${points.toFixed(2)}`
}

function oneLine(text: string, width: number): string {
  const line = text.replaceAll('\n', ' ')
  return line.length > width ? `${line.slice(0, width - 1)}…` : line
}
