/** Elements whose content no reader sees as text, or that are controls; the walk passes them by. */
export const unread = new Set([
  // Never rendered.
  ...['head', 'script', 'style', 'template', 'title', 'meta', 'link', 'base', 'param', 'source', 'track'],
  // Drawings and plug-ins: what text they hold is a fallback or a label.
  ...['svg', 'canvas', 'map', 'object', 'applet', 'frameset', 'noframes', 'noembed'],
  // Controls: their words are for filling in, not for reading.
  ...['select', 'textarea', 'input', 'datalist', 'option', 'optgroup', 'progress', 'meter'],
  // Ruby's readings stand over the words; in a line of text they would part them.
  ...['rt', 'rtc', 'rp'],
  // The source of a formula, next to the formula.
  ...['annotation', 'annotation-xml'],
])

/** The class of a formula as KaTeX draws it, beside the same formula as MathML: read both, and it stands twice. */
export const drawnFormula = 'katex-html'

/** Elements that flow inside a line (HTML, "phrasing content", without those in `unread`). */
export const inline = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'blink', 'button', 'cite', 'code', 'data', 'del'],
  ...['dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'nobr', 'output', 'q', 'rb', 'ruby'],
  ...[
    's',
    'samp',
    'slot',
    'small',
    'span',
    'strike',
    'strong',
    'sub',
    'sup',
    'time',
    'tt',
    'u',
    'var',
    'wbr',
  ],
  ...['math', 'mi', 'mn', 'mo', 'mrow', 'msup', 'msub', 'msubsup', 'mfrac', 'msqrt', 'mroot', 'mtext'],
  ...['mstyle', 'mpadded', 'mspace', 'mphantom', 'menclose', 'merror', 'mover', 'munder', 'munderover'],
  ...['mtable', 'mtr', 'mtd', 'mmultiscripts', 'mprescripts', 'none', 'ms', 'semantics'],
])

/** Elements that stand for a picture, a film or a frame: leaves of the walk. */
export const media = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'embed'])

/** Whether text before an element and text in it stand on two lines. */
export function isBlockLevel(name: string): boolean {
  return !inline.has(name) && !media.has(name) && !unread.has(name) && name !== 'br'
}

/** Heading level by element. */
export const headingLevel = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
])
