import { media } from './elements'

/**
 * Attributes that something here reads. Others make no part of the tree of an HTML text: objects of few kinds are
 * quicker to make and to read. A rule that reads another one adds it here; trees of callers and pages under site
 * rules have them all.
 */
export const readAttributes: ReadonlySet<string> = new Set([
  // What an element is: hints, landmarks, structured data.
  ...['class', 'id', 'role', 'itemprop', 'itemscope', 'itemtype', 'property', 'typeof', 'rel'],
  // What it is called.
  ...['aria-label', 'data-testid', 'data-component', 'data-name', 'title'],
  // Whether it is seen.
  ...['hidden', 'aria-hidden', 'style'],
  // What `head` says, and `html`; microdata says it anywhere.
  ...['lang', 'xml:lang', 'dir', 'name', 'http-equiv', 'content', 'value', 'type', 'href', 'src', 'srcset'],
  // How large the type is on pages older than style sheets.
  'size',
  // Dates.
  ...['datetime', 'pubdate'],
  // What the output keeps of text.
  ...['start', 'colspan', 'rowspan', 'data-lang', 'data-language'],
  // Embedded data of Discourse.
  'data-preloaded',
])

/** Elements of which every attribute may be read: addresses of pictures stand in attributes of any name. */
export const wholeElements: ReadonlySet<string> = new Set([...media, 'source'])
