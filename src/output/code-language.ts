import type { Element } from 'domhandler'

/** What stands before the name of the language in a class token. */
const prefixes = [
  // HTML's own advice, Prism, markdown engines.
  'language-',
  // highlight.js, google-code-prettify.
  'lang-',
  // GitHub.
  'highlight-source-',
  // Sphinx.
  'highlight-',
]

/** Class tokens that are followed by one with the name of the language. */
const before = new Set([
  // SyntaxHighlighter writes `brush: js`.
  'brush:',
  // Pandoc writes `sourceCode haskell`.
  'sourceCode',
])

/** Attributes that hold the name alone. */
const named = ['data-lang', 'data-language']

const spaces = /\s+/
const languageName = /^[a-z][\w+#.-]{0,29}$/i
/** What follows a prefix and is no language. */
const none = new Set(
  'none text plain plaintext default nohighlight numbers lines wrapper container'.split(' '),
)

/** How many elements around `<pre>` may name its language. */
const outer = 2

/**
 * The language of a code block, as its markup names it.
 *
 * @param pre the `<pre>` element
 * @returns the name, as `js`; null where none is given
 */
export function codeLanguage(pre: Element): string | null {
  const child = pre.children.find((node): node is Element => (node as Element).name === 'code')
  const places: Element[] = child ? [child, pre] : [pre]
  let at = pre.parent
  for (let i = 0; i < outer && at && at.type === 'tag'; i++, at = at.parent) places.push(at as Element)
  for (const place of places) {
    const name = fromClass(place.attribs.class ?? '') ?? fromAttribute(place)
    if (name !== null) return name
  }
  return null
}

function fromAttribute({ attribs }: Element): string | null {
  for (const key of named) {
    const name = accept(attribs[key])
    if (name !== null) return name
  }
  return null
}

function fromClass(classes: string): string | null {
  const tokens = classes.split(spaces)
  for (const [i, token] of tokens.entries()) {
    const prefix = prefixes.find((each) => token.startsWith(each))
    const name = accept(prefix ? token.slice(prefix.length) : before.has(token) ? tokens[i + 1] : undefined)
    if (name !== null) return name
  }
  return null
}

function accept(name: string | undefined): string | null {
  const bare = name?.replace(';', '')
  return bare !== undefined && languageName.test(bare) && !none.has(bare) ? bare.toLowerCase() : null
}
