import type { Role } from '../../types'
import type { Line } from '../lines/line'
import { dropLines, markNoise } from '../lines/mark'
import { noiseKind } from '../noise/registry'
import type { Dump, RunRule } from './rule'
import { startOfTags } from './tag-lines'

/**
 * Share of the prose that must stand before a heading for it to end the article. On the text dumps of
 * 700 articles nothing follows such a heading in 92 to 100 of 100 pages; before it, in 10.
 */
const LATE = 0.8

/** Kinds that end an article while its prose may still go on: the others stand between paragraphs too. */
const terminal: ReadonlySet<Role> = new Set([
  'related',
  'ranking',
  'comments',
  'bio',
  'tags',
  'copyright',
  'consent',
  'social',
])

/** Everything from the first line that ends an article: related links, comments, tags, sharing, rights. */
export const tail: RunRule = {
  id: 'tail',
  words: 'stands after the end of the article',
  apply(dump) {
    const { lines, prose } = dump
    for (let i = prose.start + 1; i < lines.length; i++) {
      if (!isLate(dump, i) || !ends(lines[i] as Line, i >= prose.end)) continue
      markNoise(lines.slice(startOfTags(lines, i), i), 'tags', tail)
      dropLines(lines.slice(i), tail)
      return
    }
  },
}

function isLate({ prose }: Dump, at: number): boolean {
  return at >= prose.end || (prose.before[at] as number) >= LATE
}

function ends(line: Line, afterProse: boolean): boolean {
  if (line.isProse && line.shape.words > 30) return false
  const kind = noiseKind(line)
  return kind !== null && (afterProse || terminal.has(kind.role))
}
