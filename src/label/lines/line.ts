import { type DateReading, readDateLine } from '../../text/date'
import { readMark } from '../../text/dump/marks'
import { linkShare, spanText } from '../../text/dump/spans'
import { textKey } from '../../text/normalize'
import { phraseWords } from '../../text/phrase-words'
import type { PhraseHits } from '../../text/phrases'
import { measure } from '../../text/shape'
import type { Draft, Role, Shape } from '../../types'
import { CERTAIN } from './certain'
import { findKinds, labelKinds, leadKinds } from './kinds'

const noHits: PhraseHits = { whole: 0, start: 0, inside: 0, anywhere: 0 }

/** Words up to which a line is searched for phrases; longer ones are paragraphs. */
const PHRASE_WORDS = 150
/** Words up to which a line may be a date and no more. */
const DATE_WORDS = 24
/** The same without a digit of ASCII: "yesterday", "a week ago", dates in other digits. */
const SPOKEN_DATE_WORDS = 7
/** Words from which a line that ends as a sentence is prose. */
const PROSE_WORDS = 12
/** Words up to which a line may be a title. */
const TITLE_WORDS = 30
/** Letters of a line in capitals. */
const CAPITALS = 4
/** Words of one line that count towards the prose around it, so that one long line is not the whole page. */
const MASS_WORDS = 60

/** The kind of noise that a line says it is. */
export interface NoiseName {
  id: string
  role: Role
  words: string
}

/** A block with the facts that rules ask of it; dear ones are worked out when first asked. */
export class Line {
  readonly draft: Draft
  /** What a reader sees of it: Markdown marks and addresses gone. */
  readonly text: string
  /** The shape of that text. */
  readonly shape: Shape
  /** What the noise rules say of it, once they were asked. */
  noise: NoiseName | null | undefined
  /** Whether it stands in a fence of Markdown. */
  isCode = false
  #key: string | undefined
  #words: readonly string[] | undefined
  #hits: PhraseHits | undefined
  #lead: number | undefined
  #date: DateReading | null | undefined

  constructor(draft: Draft) {
    this.draft = draft
    this.text = draft.kind === 'line' ? withoutMarks(draft.text) : draft.text
    this.shape = this.text === draft.text ? draft.shape : measure(this.text)
  }

  /** What makes two lines the same. */
  get key(): string {
    this.#key ??= textKey(this.text)
    return this.#key
  }

  /** Lower-case words as phrases are written in. */
  get words(): readonly string[] {
    this.#words ??= phraseWords(this.text)
    return this.#words
  }

  /** Kinds of phrases the line is, begins with or holds. */
  get hits(): PhraseHits {
    this.#hits ??= this.shape.words > PHRASE_WORDS ? noHits : findKinds(this.words)
    return this.#hits
  }

  /** Kinds of the words right before a colon, as in "The bridge at dusk. Photo: Name". */
  get labels(): number {
    return labelKinds(this.text)
  }

  /** Kinds of the label before a colon, as in "Tags: rain, roads"; 0 where there is no label. */
  get lead(): number {
    this.#lead ??= this.shape.bare ? 0 : leadKinds(this.text)
    return this.#lead
  }

  /** Level of the heading that it is in Markdown, from 1; 0 for what is none. */
  get heading(): number {
    return this.draft.heading ?? (headingMark.exec(this.draft.text)?.[1] ?? '').length
  }

  /** Share of what a reader sees of a line of Markdown that stands in links, from 0 to 1. */
  get linkShare(): number {
    const { text } = this.draft
    return text.includes('](') ? linkShare(readMark(text).text) : 0
  }

  /** Whether it begins with a rank or the number of a list item, as in "3. Bring water". */
  get isRanked(): boolean {
    return this.shape.start === 'digit' && listNumber.test(this.text)
  }

  /** The date, where the line is a date and hardly anything else. */
  get date(): DateReading | null {
    if (this.#date === undefined) {
      const { words, digits } = this.shape
      const mayBe = words > 0 && words <= (digits > 0 ? DATE_WORDS : SPOKEN_DATE_WORDS)
      this.#date = mayBe ? readDateLine(this.text) : null
    }
    return this.#date
  }

  /** Whether it reads as prose: long enough and ended as a sentence. */
  get isProse(): boolean {
    const { words, end, sentences } = this.shape
    if (words < PROSE_WORDS) return false
    return end === 'stop' || end === 'ellipsis' || sentences >= 2
  }

  /** Words of prose in it. */
  get mass(): number {
    return this.isProse && this.isFree ? Math.min(this.shape.words, MASS_WORDS) : 0
  }

  /** Whether it ends in a full stop, closing quotes and brackets aside. */
  get isStopped(): boolean {
    let end = this.text.length - 1
    while (end > 0 && closers.has(this.text[end] as string)) end--
    return fullStops.has(this.text[end] as string)
  }

  /** Whether it begins with a small letter, in scripts that have such. */
  get isLowerCase(): boolean {
    const first = this.text[0] as string
    return this.shape.start === 'lower' && first !== first.toUpperCase()
  }

  /** Whether it is printed in capitals, as headings of dumps are. */
  get isCapitals(): boolean {
    const { letters, upper } = this.shape
    return letters >= CAPITALS && upper === letters
  }

  /** Whether it may be the title of something: a few words that do not end in a full stop. */
  get isTitle(): boolean {
    const { words, end } = this.shape
    if (words < 2 || words > TITLE_WORDS || end === 'comma') return false
    return !this.isStopped && this.date === null
  }

  /** Whether it is open and nothing has taken it out of the body for certain. */
  get isFree(): boolean {
    return this.isOpen && this.draft.points > CERTAIN
  }

  /** Whether no rule has called it noise so far. */
  get isOpen(): boolean {
    return this.draft.role === 'other' || this.draft.role === 'body' || this.draft.role === 'subhead'
  }
}

const headingMark = /^(#{1,6})[ \t]/
const markdownMark = /^(?:#{1,6}|>|\|)|\]\(|^[-*+] |[*_`]|\\[!#().[\]~-]/

/** Strip the marks of Markdown from a line that has any. */
function withoutMarks(text: string): string {
  if (!markdownMark.test(text)) return text
  const marked = readMark(text)
  return marked.kind === 'item' && marked.mark !== '-' ? spanText(text) : spanText(marked.text)
}

const listNumber = /^\d{1,3}[.)]\s/
const fullStops = new Set('.。।')
const closers = new Set('"\'”’»)]*_」』）')

/** The lines of a page, in reading order. */
export function readLines(drafts: readonly Draft[]): Line[] {
  return drafts.map((draft) => new Line(draft))
}
