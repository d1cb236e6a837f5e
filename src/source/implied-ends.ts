const p = ['p']
const paragraphAndHeadings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p']
const controls = ['input', 'option', 'optgroup', 'select', 'button', 'datalist', 'textarea']
const terms = ['dd', 'dt']
const ruby = ['rt', 'rp']
const tableSections = ['thead', 'tbody']

/** Start tag, and the elements that it ends while they are innermost; the table of htmlparser2 12. */
const rows: readonly (readonly [starts: string, ends: readonly string[]])[] = [
  ['tr', ['tr', 'th', 'td']],
  ['th', ['th']],
  ['td', ['thead', 'th', 'td']],
  ['body', ['head', 'link', 'script']],
  ['a', ['a']],
  ['li', ['li']],
  ['option', ['option']],
  ['optgroup', ['optgroup', 'option']],
  ['h1 h2 h3 h4 h5 h6', paragraphAndHeadings],
  ['select input output button datalist textarea', controls],
  ['dd dt', terms],
  ['rt rp', ruby],
  ['tbody tfoot', tableSections],
  ['p address article aside blockquote details div dl fieldset figcaption figure footer form', p],
  ['header hr main nav ol pre section table ul', p],
]

/** The elements that a start tag ends, by the name of the start tag. */
export const impliedEnds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  rows.flatMap(([starts, ends]) => {
    const names = new Set(ends)
    return starts.split(' ').map((start): [string, ReadonlySet<string>] => [start, names])
  }),
)
