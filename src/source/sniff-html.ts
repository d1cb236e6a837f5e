import { headOf, samplesOf } from './samples'

/** Elements that stand on their own in a page; one of them at the start makes a text HTML. */
const pageElements: ReadonlySet<string> = new Set(
  `html head body title meta link script style base noscript template div p section article main header footer
  nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tfoot tr td th caption form fieldset figure
  figcaption blockquote pre hr iframe center details dialog address picture video audio svg canvas hgroup frameset
  object embed`.split(/\s+/),
)

/** Elements inside a line: a text about HTML mentions them as readily as a page uses them. */
const inlineElements: ReadonlySet<string> = new Set(
  `a abbr b big br button cite code del dfn em font i img input ins kbd label mark q s samp select small span
  strike strong sub summary sup textarea time tt u var wbr`.split(/\s+/),
)

/** A tag that is longer than this, in characters, is a `<` in running text. */
const longestTag = 4096

const documentStart = /^(?:<!doctype\s+html|<html[\s>]|<\?xml\s)/i
const tagStart = /^<\/?([a-z][a-z0-9]*)[\s/>]/i

/** An element of a site's own: its name has a hyphen. Text has placeholders of that form, so its end must be there too. */
const customStart = /^<([a-z][a-z0-9]*-[a-z0-9.-]*)[\s/>]/i

/** A tag with an attribute is used; a text about HTML mentions tags without. */
const attributeStart = /^<[a-z][a-z0-9]*\s+[a-z-]+=/i

/** Names with their first attribute, and custom names, in characters. */
const longestStart = 64

/** The longest name that counts and the marks around it, in characters. */
const tagStartSize = 16

/** Whether a text begins as a whole page does. */
export function beginsAsPage(text: string): boolean {
  return documentStart.test(headOf(text))
}

/** What tags the start of a text holds. */
export interface TagsFound {
  anywhere: boolean
  /** It begins with a comment or a tag: one that also ends, or has an attribute, where it is a tag of a line. */
  atStart: boolean
  /** It begins with the tag of an element that stands on its own. */
  asPage: boolean
  /** There are end tags too. */
  paired: boolean
}

/** Look for tags of HTML in the start of a text. */
export function hasTags(text: string): TagsFound {
  const head = headOf(text)
  let anywhere = false
  let paired = false
  for (let at = head.indexOf('<'); at !== -1 && !paired; at = head.indexOf('<', at + 1)) {
    if (!tagAt(head, at)) continue
    anywhere = true
    paired = head[at + 1] === '/'
  }
  if (beginsWithCustom(head, anywhere)) return { anywhere: true, atStart: true, asPage: false, paired }
  const first = tagAt(head, 0)
  const isUsed = paired || attributeStart.test(head.slice(0, longestStart))
  const asPage = first !== undefined && pageElements.has(first)
  const atStart = head.startsWith('<!--') || asPage || (first !== undefined && isUsed)
  return { anywhere, atStart: anywhere && atStart, asPage, paired }
}

/** Whether a text ends with what may be a tag. */
export function endsWithTag(text: string): boolean {
  return text.slice(-longestTag).trimEnd().endsWith('>')
}

/** Whether a text begins with an element of a site's own that ends, or holds elements of HTML. */
function beginsWithCustom(head: string, hasOthers: boolean): boolean {
  const name = customStart.exec(head.slice(0, longestStart))?.[1]
  return name !== undefined && (hasOthers || head.includes(`</${name}>`))
}

/** The share of the lines that hold a tag, in samples of the text. */
export function taggedShareOf(text: string): number {
  let lines = 0
  let tagged = 0
  for (const line of samplesOf(text).split('\n')) {
    if (line.trim() === '') continue
    lines++
    if (holdsTag(line)) tagged++
  }
  return lines === 0 ? 0 : tagged / lines
}

function holdsTag(line: string): boolean {
  for (let at = line.indexOf('<'); at !== -1; at = line.indexOf('<', at + 1)) if (tagAt(line, at)) return true
  return false
}

/** The name of the element whose tag begins here; none where it is no tag of HTML. */
function tagAt(text: string, at: number): string | undefined {
  const name = tagStart.exec(text.slice(at, at + tagStartSize))?.[1]?.toLowerCase()
  if (!name || !(pageElements.has(name) || inlineElements.has(name))) return undefined
  const end = text.indexOf('>', at)
  return end !== -1 && end - at > longestTag ? undefined : name
}
