import { phraseWords } from '../text/phrase-words'
import type { PhraseFinder, PhraseHits } from '../text/phrases'
import type { Draft, Page } from '../types'

/** What the rules look at, each worked out once and only where a rule asks. */
export class View {
  #words = -1
  #bodyWords = -1

  constructor(readonly page: Page) {}

  /** Words of all blocks. */
  get words(): number {
    if (this.#words < 0) this.#words = count(this.page.drafts)
    return this.#words
  }

  /** Words of the body. */
  get bodyWords(): number {
    if (this.#bodyWords < 0) this.#bodyWords = count(this.page.drafts.filter(({ role }) => role === 'body'))
    return this.#bodyWords
  }

  /** What the page is called: its titles and first headings, or the first lines of a dump. */
  get names(): string[] {
    const { metadata, drafts, format } = this.page
    const titles = metadata.candidates.headline?.map(({ value }) => value) ?? []
    const heads = format === 'html' ? drafts.filter(({ level }) => level > 0) : drafts
    return [...titles, ...titles.flatMap(parts), ...heads.slice(0, HEADS).map(({ text }) => text)]
  }
}

/** What stands on either side of the marks of a title, where the site's name may be that of a stranger. */
function parts(title: string): string[] {
  const cut = title.split(titleMark)
  return cut.length > 1 ? cut : []
}

const titleMark = / [|·•»:–—-] /

/** Headings, or lines of a dump, that name a page. */
const HEADS = 3

/** The words of some blocks together. */
export function count(drafts: readonly Draft[]): number {
  let words = 0
  for (const { shape } of drafts) words += shape.words
  return words
}

/** Whether a text is one of the phrases, or begins with or holds one where the table lets it. */
export function says(text: string, find: PhraseFinder, how: keyof PhraseHits): boolean {
  return find(phraseWords(text))[how] !== 0
}
