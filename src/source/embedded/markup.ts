import { decodeHTML, escapeText } from 'entities'

const tag = /<\/?[a-z]/i

/**
 * A text of embedded data as HTML: markup as it stands, escaped markup unescaped, plain text as a
 * paragraph a line.
 *
 * @example asHtml('One & two\n\nThree') // '<p>One &amp; two</p><p>Three</p>'
 */
export function asHtml(text: string): string {
  if (tag.test(text)) return text
  if (text.includes('&lt;')) {
    const markup = decodeHTML(text)
    if (tag.test(markup)) return markup
  }
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeText(line.includes('&') ? decodeHTML(line) : line)}</p>`)
    .join('')
}

/** One text as an article; null where there is none. */
export function articleOf(text: string | null): string | null {
  return text ? `<main><article>${asHtml(text)}</article></main>` : null
}

/** Posts of a thread in order, those said twice once; null where there are none. */
export function threadOf(texts: readonly string[]): string | null {
  const posts = [...new Set(texts)].map((text) => `<article class="post">${asHtml(text)}</article>`)
  return posts.length > 0 ? `<main>${posts.join('')}</main>` : null
}
