import { createHash } from 'node:crypto'

/**
 * What stands around the text in the mean page of a crawl: about 160 KB, two fifths of it script and
 * style, two fifths attributes, a few per cent text.
 */
const SCRIPT_LINES = 1000
const LINKS = 120

/** Pages that differ in what is around them; more would only take more time to make. */
const VARIANTS = 16

/** Gives small pages the script, the menus and the wrappers of pages in a crawl. */
export function crawlPages(): (page: string, number: number) => string {
  const variants = Array.from({ length: VARIANTS }, (_, variant) => ({
    script: repeated(SCRIPT_LINES, (line) => scriptLine(line, token(`${variant}s${line}`))),
    menu: `<footer>${repeated(LINKS, (link) => menuItem(link, token(`${variant}m${link}`)))}</footer>`,
  }))
  return (page, number) => {
    const { script, menu } = variants[number % VARIANTS]!
    const headed = before(page, '</head>', `<script>${script}</script>`)
    return before(headed, '</body>', menu)
  }
}

function scriptLine(line: number, token: string): string {
  return `define("m${line}",function(e,t){return e.get("${token}",t||${line})});\n`
}

function menuItem(link: number, token: string): string {
  const about = (name: string) =>
    `class="c-menu__${name} js-${name}-${link % 7}" data-track="${token}" data-v-${name}`
  const target = `href="/section/${token}/${link}.html" aria-label="Section ${link}"`
  const inner = `<span ${about('icon')}><i ${about('glyph')}></i></span><span ${about('label')}>Section ${link}</span>`
  return `<div ${about('row')}><div ${about('cell')}><a ${about('link')} ${target}>${inner}</a></div></div>\n`
}

/** Twenty letters and digits that look random and are the same in every run. */
function token(seed: string): string {
  return createHash('sha256').update(seed).digest('hex').slice(0, 20)
}

function repeated(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('')
}

/** Put something before a tag, or at the end where there is none. */
function before(page: string, tag: string, what: string): string {
  const at = page.lastIndexOf(tag)
  return at < 0 ? page + what : page.slice(0, at) + what + page.slice(at)
}
