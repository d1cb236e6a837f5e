import { knownNameMarks, titleMarks } from '../vocabulary/metadata-titles'
import { textKey } from './normalize'
import { measure } from './shape'

interface Cut {
  mark: string
  at: number
}

/** Site names and sections stripped from one end at most. */
const CUTS = 3
/** Words of a section that may stand between headline and site name: "Rain in Oslo | Weather | The Post". */
const SECTION_WORDS = 3
/** Words of a name or section before a headline, and of the headline after it. */
const SEGMENT_WORDS = 2
const HEADLINE_WORDS = 4

/**
 * Take the site's name, and sections before it, off a page title.
 *
 * @param title as `<title>` or `og:title` have it
 * @param siteNames names the site goes by, its host's label among them
 * @returns the headline alone; the title itself where nothing is surely a name
 * @example
 * stripSiteName('Rain in Oslo | Weather | The Post', ['The Post']) // 'Rain in Oslo'
 * stripSiteName('Rain in Oslo - a diary', []) // 'Rain in Oslo - a diary'
 */
export function stripSiteName(title: string, siteNames: readonly string[]): string {
  return stripKnown(title, nameKeys(siteNames)) ?? stripByShape(title)
}

/**
 * Take only known names of the site off a heading, which most often has none.
 *
 * @example stripKnownName('Rain in Oslo – The Post', ['The Post']) // 'Rain in Oslo'
 */
export function stripKnownName(heading: string, siteNames: readonly string[]): string {
  return stripKnown(heading, nameKeys(siteNames)) ?? heading
}

/** A site's name has at most this many words. */
const NAME_WORDS = 5

/**
 * What a page title says beside its headline: most often the name of the site.
 *
 * @example siteNameBeside('Rain in Oslo | Weather | The Post', 'Rain in Oslo') // 'The Post'
 */
export function siteNameBeside(title: string, headline: string): string | null {
  if (title.startsWith(headline)) {
    const cut = lastCut(title, strongMarks)
    return cut === null || cut.at < headline.length
      ? null
      : nameOrNull(title.slice(cut.at + cut.mark.length), headline)
  }
  const cut = title.endsWith(headline) ? firstCut(title, [...strongMarks, ': ']) : null
  return cut === null || title.length - headline.length < cut.at
    ? null
    : nameOrNull(title.slice(0, cut.at), headline)
}

/**
 * The first and the last part of a page title that are long enough for a headline: names of papers have as many
 * words as short headlines, and only the page shows which is which.
 *
 * @example longParts('The Valley Evening Courier - Emu returned to owner') // ['The Valley Evening Courier', 'Emu returned to owner']
 */
export function longParts(title: string): string[] {
  const first = firstCut(title, strongMarks)
  const last = lastCut(title, strongMarks)
  if (first === null || last === null) return []
  const parts = [title.slice(0, first.at), title.slice(last.at + last.mark.length)].map((part) => part.trim())
  return parts.filter((part) => measure(part).words >= HEADLINE_WORDS)
}

/** A name is shorter than what stands beside it; the other way round the heading is the name. */
function nameOrNull(text: string, headline: string): string | null {
  const name = text.trim()
  return name === '' || name.length >= headline.length || measure(name).words > NAME_WORDS ? null : name
}

/** Whether a text says nothing but the site's name. */
export function isSiteName(text: string, siteNames: readonly string[]): boolean {
  return nameKeys(siteNames).has(packedKey(text))
}

function nameKeys(siteNames: readonly string[]): Set<string> {
  return new Set(siteNames.map(packedKey).filter((key) => key.length > 1))
}

/** Strip by name: the last and the first segment where they are the site's name. */
function stripKnown(title: string, names: Set<string>): string | null {
  let rest = title
  let found = false
  for (let i = 0; i < CUTS; i++) {
    const cut = lastCut(rest, allMarks)
    if (cut === null) break
    const tail = rest.slice(cut.at + cut.mark.length)
    const named = isName(tail, cut.mark, names)
    if (!named && !(found && strongMarks.has(cut.mark) && measure(tail).words <= SECTION_WORDS)) break
    found ||= named
    rest = rest.slice(0, cut.at).trimEnd()
  }
  const head = firstCut(rest, allMarks)
  if (head !== null && isName(rest.slice(0, head.at), head.mark, names)) {
    found = true
    rest = rest.slice(head.at + head.mark.length).trimStart()
  }
  return found && rest !== '' ? rest : null
}

/** Strip an unknown name by the mark before it and the lengths on both sides. */
function stripByShape(title: string): string {
  const dense = denseTail.exec(title)
  if (dense !== null) return title.slice(0, dense.index)
  for (const { marks, words, share } of titleMarks) {
    const cut = lastCut(title, marks)
    if (cut === null) continue
    const head = title.slice(0, cut.at).trimEnd()
    const tail = title.slice(cut.at + cut.mark.length).trimStart()
    const headWords = measure(head).words
    const tailWords = measure(tail).words
    if (tailWords <= words && headWords >= Math.max(2, tailWords * share)) {
      return marks === titleMarks[0]?.marks ? stripByShape(head) : head
    }
    if (tailWords >= HEADLINE_WORDS && isTrail(head, marks)) return tail
  }
  return title
}

/** Whether a text is sections and a site's name alone: "The Post :: News", with a mark that no headline has. */
function isTrail(text: string, marks: readonly string[]): boolean {
  const place = titleMarks.findIndex((group) => group.marks === marks)
  if (place > 1) return false
  const segments = marks.reduce<string[]>((parts, mark) => parts.flatMap((part) => part.split(mark)), [text])
  return segments.every((segment) => measure(segment).words <= SEGMENT_WORDS)
}

/** In scripts without spaces the marks have none around them: "雨中的城市_新闻网". */
const denseTail = /[_|｜-][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u

/** Share of a name that must be the same where one is part of the other. */
const NAME_SHARE = 0.6

function isName(segment: string, mark: string, names: Set<string>): boolean {
  const key = packedKey(segment)
  if (key === '' || names.has(key)) return true
  // After a comma or a colon only the name itself is a name.
  if (!strongMarks.has(mark)) return false
  for (const name of names) {
    // "The Post" for "Post", "Post.example" for "Post".
    const [short, long] = name.length < key.length ? [name, key] : [key, name]
    if (
      short.length >= 4 &&
      short.length >= long.length * NAME_SHARE &&
      (long.startsWith(short) || long.endsWith(short))
    )
      return true
  }
  return false
}

function packedKey(text: string): string {
  return textKey(text).replaceAll(' ', '')
}

const strongMarks = new Set(titleMarks.flatMap(({ marks }) => marks))
const allMarks = [...strongMarks, ...knownNameMarks]

function lastCut(text: string, marks: Iterable<string>): Cut | null {
  let best: Cut | null = null
  for (const mark of marks) {
    const at = text.lastIndexOf(mark)
    if (at > 0 && (best === null || at > best.at)) best = { mark, at }
  }
  return best
}

function firstCut(text: string, marks: Iterable<string>): Cut | null {
  let best: Cut | null = null
  for (const mark of marks) {
    const at = text.indexOf(mark)
    if (at > 0 && (best === null || at < best.at)) best = { mark, at }
  }
  return best
}
