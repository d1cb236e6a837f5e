import { cleanByline, isRole, splitAuthors } from '../../text/byline'
import { Phrase } from '../../vocabulary/phrases'
import { beginsWithName, isJobLine, isLabelledByline, isNameOnly } from '../lines/byline'
import type { Line } from '../lines/line'
import { markNoise } from '../lines/mark'
import type { Dump, RunRule } from './rule'

/** Share of the prose that must stand before an author's biography. */
const LATE = 0.85
/** Words of a biography. */
const BIO_WORDS = { least: 6, most: 90 }

/** Lines under a name in which its owner's biography stands. */
const CARD_LINES = 3

/** Lines from the start of the prose in which its bylines stand. */
const FRONT_LINES = { before: 12, after: 6 }

/** "Name is a reporter who covers ...", set after the article without a heading. */
export const bioLines: RunRule = {
  id: 'bio-line',
  words: 'tells who the author is',
  apply(dump) {
    const { lines, prose } = dump
    const authors = authorsOf(dump)
    for (let i = prose.start + 1; i < lines.length; i++) {
      if ((prose.before[i] as number) < LATE) continue
      const line = lines[i] as Line
      if (!line.isOpen || !isBio(line, authors)) continue
      const name = lines[i - 1] as Line
      // The name may stand on a line of its own above.
      markNoise(name.isOpen && isNameOnly(name) ? [name, line] : [line], 'bio', bioLines)
    }
    markCards(dump)
  },
}

/** A name alone with a job under it, or with a text under it that begins with the first name. */
function markCards({ lines, prose }: Dump): void {
  for (let i = prose.start + 1; i < lines.length; i++) {
    const name = lines[i] as Line
    if ((prose.before[i] as number) < LATE || !name.isOpen || !isNameOnly(name)) continue
    const about = linesAbout(name, lines.slice(i + 1, i + 1 + CARD_LINES))
    if (about.length > 0) markNoise([name, ...about.filter(({ isOpen }) => isOpen)], 'bio', bioLines)
  }
}

/** The lines under a name that are about its owner. */
function linesAbout({ text }: Line, under: readonly Line[]): readonly Line[] {
  const first = `${text.split(' ')[0]} `
  const last = under.findIndex((line) => line.isProse && line.text.startsWith(first) && tellsOfWork(line))
  if (last >= 0) return under.slice(0, last + 1)
  return under.slice(0, 1).filter((line) => line.isOpen && isJobLine(line))
}

function tellsOfWork({ hits, text }: Line): boolean {
  return (hits.inside & Phrase.bio) !== 0 || isRole(text)
}

function isBio({ shape, hits, text }: Line, authors: readonly string[]): boolean {
  if (shape.words < BIO_WORDS.least || shape.words > BIO_WORDS.most) return false
  if (authors.some((author) => text.startsWith(author) || text.startsWith(`${author.split(' ')[0]} `)))
    return true
  return beginsWithName(text) && ((hits.inside & Phrase.bio) !== 0 || saysWhat(text))
}

/** "Ann Weller is a national correspondent ...". */
function saysWhat(text: string): boolean {
  const job = is.exec(text)?.[1]
  return job !== undefined && isRole(job)
}

/** What follows "is a" near the start. */
const is = /^.{4,50}? is (?:a|an|the|our) ([\p{L} -]{3,40})/u

function authorsOf({ lines, prose }: Dump): string[] {
  const front = lines.slice(Math.max(0, prose.start - FRONT_LINES.before), prose.start + FRONT_LINES.after)
  return front
    .filter((line) => !line.isProse && isLabelledByline(line))
    .flatMap(({ text }) => splitAuthors(cleanByline(text) ?? ''))
    .filter((author) => author.includes(' '))
}
