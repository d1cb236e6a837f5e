import type { Box, Draft, Page } from '../../types'
import { hintBit } from '../../vocabulary/hints'
import type { Line } from '../lines/line'
import { dropLines, markRole } from '../lines/mark'

/** Odds from which a page is a forum's. */
const forumOdds = 0.5

/** Signatures are among what classes say of authors. */
const byline = hintBit('byline')
const signature = /(?:^|[^a-z])signature(?![a-z])/i

const signed = { id: 'signature', words: 'stands below each post of its author' }

/** Take out the signatures of a forum's members, which stand below each of their posts. */
export function dropSignatures(lines: readonly Line[], { forum }: Page['typeOdds']): void {
  if (forum < forumOdds) return
  dropLines(
    lines.filter(({ draft }) => isSignature(draft)),
    signed,
  )
}

function isSignature({ box }: Draft): boolean {
  for (let at: Box | null = box; at !== null && (at.all & byline) !== 0; at = at.parent)
    if ((at.hints & byline) !== 0 && signature.test(at.element?.attribs.class ?? '')) return true
  return false
}

/** Words of a block from which it repeats another; "Same here" is said by many. */
const leastWords = 5
/** Words of the runs by which repetition is told, and the share of a block's runs that were said before. */
const runWords = 3
const mostNew = 0.1

const repeated = { id: 'said-before', words: 'stands in an earlier post' }

/**
 * Drop what posts repeat of earlier ones: quotations, with or without an element for them, and previews.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 */
export function dropRepeats(lines: readonly Line[], { forum }: Page['typeOdds']): void {
  if (forum < forumOdds) return
  const said = new Set<string>()
  for (const line of lines) {
    const { role } = line.draft
    if (role !== 'body' && role !== 'subhead') continue
    const runs = runsOf(line.words)
    const fresh = runs.filter((run) => !said.has(run))
    if (line.words.length >= leastWords && fresh.length <= runs.length * mostNew)
      markRole(line, 'duplicate', repeated)
    else for (const run of fresh) said.add(run)
  }
}

function runsOf(words: readonly string[]): string[] {
  const runs: string[] = []
  for (let end = runWords; end <= words.length; end++) runs.push(words.slice(end - runWords, end).join(' '))
  return runs
}
