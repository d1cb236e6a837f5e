import { textKey } from '../../text/normalize'
import type { Candidate, Role } from '../../types'
import { Phrase } from '../../vocabulary/phrases'
import type { Line } from '../lines/line'
import { noiseKind } from '../noise/registry'

/** Words up to which a block that says itself what noise it is says nothing else. */
const WORDS = 40
/** Blocks that are cut at most, links to other pages aside: a page that ends with more headings is a list of them. */
const MOST = 3
/** The same with the links: longer lists of them are what the page is for. */
const MOST_LINKED = 12

/** What a block of the ending is, and why. */
interface Named {
  line: Line
  role: Role
  rule: string
  words: string
}

/**
 * Cut off the end of an article what no article ends with: headings of what was left out, links to other
 * pages, who its author is, and blocks that say themselves that they are noise.
 *
 * @param lines the blocks of an HTML page, the body chosen; roles are written
 * @param authors their names, as the metadata gives them
 */
export function cutEnding(lines: readonly Line[], authors: readonly Candidate[]): void {
  const names = new Set(authors.map(({ value }) => textKey(value)))
  const ending: Named[] = []
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at]!
    if (!isKept(line)) continue
    const named = name(line) ?? lifeOf(line, lines[at - 1], names)
    if (named === null) break
    ending.push(named)
  }
  const others = ending.filter(({ rule }) => rule !== lastLink.rule)
  if (others.length > MOST || ending.length > MOST_LINKED) return
  for (const { line, role, rule, words } of ending) {
    line.draft.role = role
    line.draft.reasons.push({ rule, points: 0, words })
  }
}

function isKept({ draft }: Line): boolean {
  return draft.kind !== 'media' && (draft.role === 'body' || draft.role === 'subhead')
}

function name(line: Line): Named | null {
  const kind = line.shape.words <= WORDS ? noiseKind(line) : null
  if (kind !== null) return { line, role: kind.role, rule: kind.id, words: kind.words }
  if (isLink(line)) return { line, role: 'related', ...lastLink }
  if (line.draft.role !== 'subhead') return null
  return { line, role: 'other', rule: 'last-heading', words: 'heads nothing of the body' }
}

const lastLink = { rule: 'last-link', words: 'is a link and ends the body' }

/** Share of a block's characters that is in links, where it is a link and nothing more. */
const LINKED = 0.8
/** Words of such a link at most; a list without markup has more. */
const LINK_WORDS = 25
/** An address that is printed is what the text points to. */
const address = /^(?:https?:\/\/|www\.)\S+$/

/** Whether a block is the title of another page, as a link. */
function isLink({ draft, shape }: Line): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'listItem') return false
  if (shape.words > LINK_WORDS || address.test(draft.text)) return false
  return draft.linkChars >= draft.text.length * LINKED
}

/** Words of a biography at most. */
const BIO_WORDS = 120

/** What stands under the name of the author, the name itself left out, or begins with it, tells who that is. */
function lifeOf(line: Line, before: Line | undefined, names: ReadonlySet<string>): Named | null {
  if (before === undefined || line.shape.words > BIO_WORDS) return null
  const heads = names.has(before.key) || (!isKept(before) && noiseKind(before)?.role === 'bio')
  if (!heads && !beginsWith(line, names)) return null
  return {
    line,
    role: 'bio',
    rule: 'life-of-author',
    words: 'stands under the name of the author, or begins with it',
  }
}

/** Whether a line begins with a name of the author and has words of a biography. */
function beginsWith({ key, hits }: Line, names: ReadonlySet<string>): boolean {
  if ((hits.inside & Phrase.bio) === 0) return false
  for (const name of names) if (name !== '' && key.startsWith(`${name} `)) return true
  return false
}
