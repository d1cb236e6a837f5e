/** An element whose content is text up to its own end tag, whatever stands in it. */
export interface RawText {
  readonly name: string
  /** Whether `&amp;` and the like are read in it. */
  readonly references: boolean
}

const names = ['script', 'style', 'iframe', 'noembed', 'noframes', 'xmp', 'plaintext', 'title', 'textarea']

/** The elements of raw text by name: https://html.spec.whatwg.org/#parsing-html-fragments, step 4. */
export const rawTexts: ReadonlyMap<string, RawText> = new Map(
  names.map((name) => [name, { name, references: name === 'title' || name === 'textarea' }]),
)
