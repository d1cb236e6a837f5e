import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { type Article, extract } from '../../src'

/** Sentences that stand before and after each attack, so that what lies between is kept. */
export const before =
  'The harbour board met on Monday and agreed to repair the eastern quay before winter sets in.'
export const after =
  'Work is to begin in October, the engineer said, and the ferry will sail from the other pier until spring.'

/** An article with a payload at every place where markup may stand. */
export function around(payload: string): string {
  return `<html><head><title>Quay to be repaired</title></head><body><main><article><h1>Quay to be repaired</h1>
<p>${before}</p><p>The wall has stood since 1884, and ${payload} nobody remembers when it was last looked at with any care.</p>
<ul><li>The first stage takes ten weeks and ${payload} costs the town nothing, as a grant pays for it.</li>
<li>The second stage has no date yet, and depends on what the divers find.</li></ul>
<figure>${payload}<figcaption>The quay seen from the ferry in the evening light.</figcaption></figure>
<blockquote><p>We should have begun ten years ago, ${payload} she said, when it was cheaper.</p></blockquote>
<p>${after}</p>${payload}</article></main></body></html>`
}

/** Render Markdown as an engine with GitHub's extensions does. */
export function rendered(markdown: string, allowDangerousHtml: boolean): string {
  return micromark(markdown, { allowDangerousHtml, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

/** Every form in which an article is shown as HTML. */
export function shownForms({ html, markdown }: Article): Record<string, string> {
  return {
    html,
    'markdown, rendered': rendered(markdown, false),
    'markdown, rendered with raw HTML let through': rendered(markdown, true),
  }
}

/** The article around a payload, in every form. */
export function formsOf(payload: string): Record<string, string> {
  return shownForms(extract(around(payload), { url: 'https://quay.example/news/1' }))
}
