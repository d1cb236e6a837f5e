import { isParagraph } from '../../body/text/paragraph'
import { CERTAIN } from '../../lines/certain'
import type { Line } from '../../lines/line'
import { markRole } from '../../lines/mark'
import { noiseKind } from '../../noise/registry'
import { labelStandfirsts, labelSummary } from './abstracts'
import { contextOf } from './context'
import { findTextHeadline } from './headline'
import { labelListedSummary } from './listed-summary'
import { labelSignature, labelSigns, labelSignsAbove } from './signs'
import { labelHeadline, labelSecondHeadline } from './titles'

/** Share of the body's prose before a headline from which it is doubted, and nothing dropped. */
const DOUBTED = 0.25

const before = { id: 'before-body', words: 'stands before the body' }

/**
 * Label the front matter of a text dump: headline, its repeats, summary, dek, byline, timestamp.
 *
 * @param lines the lines of the dump, its body, its runs and its dates already labelled
 */
export function labelTextFront(lines: readonly Line[]): void {
  const context = contextOf(lines)
  const at = findTextHeadline(context)
  if (at < 0) return
  const headline = labelHeadline(lines, at)
  const { first, last } = headline
  // "Resumo gerado por IA" would pass for a byline.
  labelListedSummary(lines, last)
  labelSigns(lines, headline)
  if (!lines.some(({ draft }) => draft.role === 'byline')) labelSignsAbove(lines, first)
  labelSummary(context, first, last)
  // A second headline would pass for a dek.
  labelSecondHeadline(lines, last)
  labelStandfirsts(context, last, last > first)
  dropBefore(lines, first)
  dropBetween(lines, last)
  labelSignature(lines)
}

/** What still counts as body before the headline is not. */
function dropBefore(lines: readonly Line[], headline: number): void {
  const front = lines.slice(0, headline).filter(isKept)
  const mass = (of: readonly Line[]) => of.reduce((sum, line) => sum + line.mass, 0)
  if (mass(front) <= DOUBTED * mass(lines.filter(isKept))) drop(front)
}

/** Nor is the noise between the headline and the first paragraph. */
function dropBetween(lines: readonly Line[], headline: number): void {
  const start = lines.findIndex((line, i) => i > headline && isParagraph(line))
  const front = lines.slice(headline + 1, Math.max(start, headline + 1))
  drop(front.filter((line) => isKept(line) && noiseKind(line) !== null))
}

function isKept({ draft }: Line): boolean {
  return draft.role === 'body' || draft.role === 'subhead'
}

function drop(lines: readonly Line[]): void {
  for (const line of lines) {
    markRole(line, 'other', before)
    line.draft.points += CERTAIN
  }
}
