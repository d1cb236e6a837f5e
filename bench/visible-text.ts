import { Parser } from 'htmlparser2'

/** Elements whose text no reader sees. */
const UNSEEN = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'title',
  'svg',
  'iframe',
  'textarea',
  'select',
])

/** Elements that run in a line of text; all others begin and end one. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark math q rb rp rt ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
)

const WHITE_SPACE = /\s+/gu

/**
 * The text of HTML as a reader sees it, a block a line: what the peers that give HTML are scored by,
 * and all of a page for the bound that leaves nothing out.
 *
 * @example
 * visibleText('<p>One <b>two</b></p><p>Three</p>') // 'One two\nThree'
 */
export function visibleText(html: string): string {
  const lines: string[] = []
  let line = ''
  let unseen = 0
  const breakLine = () => {
    const text = line.replace(WHITE_SPACE, ' ').trim()
    if (text !== '') lines.push(text)
    line = ''
  }
  const parser = new Parser({
    onopentagname(name) {
      if (UNSEEN.has(name)) unseen++
      if (!INLINE.has(name)) breakLine()
    },
    onclosetag(name) {
      if (UNSEEN.has(name)) unseen--
      if (!INLINE.has(name)) breakLine()
    },
    ontext(text) {
      if (unseen === 0) line += text
    },
  })
  parser.end(html)
  breakLine()
  return lines.join('\n')
}
