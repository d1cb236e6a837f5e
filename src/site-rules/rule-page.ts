import type { Document } from 'domhandler'
import type { Draft, Warning } from '../types'
import { type CompiledRules, type Part, type Query, type RuledField, ruledFields } from './compile'
import { type Selection, select } from './select'
import { wordsOf } from './words'

/** A rule that decided, and what of it, in a few words for the reader of the reasons. */
export interface Ground {
  rule: string
  words: string
}

/** A field that a rule gives, and the blocks that print it, which may be none. */
export interface RuledValue {
  field: RuledField
  value: string
  drafts: readonly Draft[]
  query: Query
}

/** What the rules say of a page. */
export interface Ruling {
  /** Blocks that are body, by the rule that says so; null where no rule says. */
  body: ReadonlySet<Draft> | null
  dropped: ReadonlySet<Draft>
  /** Why a block is in the body, out of it or dropped. */
  grounds: ReadonlyMap<Draft, Ground>
  values: readonly RuledValue[]
}

/** What a rule is asked about; `root` is null for a text dump, where only `dropText` counts. */
export interface RuledPage {
  root: Document | null
  drafts: readonly Draft[]
}

/**
 * Ask the rules about a page.
 *
 * @param rules those that meet it
 * @param page it is not changed
 * @param warnings where it is noted that a part found nothing; what is to be dropped need not be there
 */
export function rulePage(rules: CompiledRules, page: RuledPage, warnings: Warning[]): Ruling {
  const body = firstFound('body', rules, page, warnings)
  const dropped = new Map([...bySelector(rules, page), ...byText(rules, page)])
  const values = ruledFields.flatMap((field) => {
    const found = firstFound(field, rules, page, warnings)
    return found === null ? [] : [valueFrom(field, found)]
  })
  return {
    body: body && new Set(body.drafts),
    dropped: new Set(dropped.keys()),
    grounds: new Map([...(body ? sides(body, page) : []), ...dropped]),
    values,
  }
}

type Found = Exclude<Part, 'drop'>

/** Parts that may stand in several elements. */
const many: ReadonlySet<Part> = new Set<Part>(['body', 'byline', 'drop'])

/** Whether a part was found: blocks with text, something said, or for the dek, which must be printed, both. */
function isFound(part: Found, { elements, drafts }: Selection): boolean {
  const isPrinted = drafts.some(({ kind }) => kind !== 'media')
  if (part === 'body') return isPrinted
  return wordsOf(elements) !== '' && (part !== 'dek' || isPrinted)
}

function firstFound(
  part: Found,
  rules: CompiledRules,
  { root, drafts }: RuledPage,
  warnings: Warning[],
): Selection | null {
  if (root === null || rules[part].length === 0) return null
  for (const query of rules[part]) {
    const found = select(query, root, drafts, many.has(part))
    if (isFound(part, found)) return found
  }
  const tried = rules[part].map(({ rule, selector }) => `'${selector}' of ${rule}`).join(', ')
  const message = `The site rules find no ${part} (${tried}); it was looked for as on any page`
  warnings.push({ code: 'rule-without-match', message })
  return null
}

function* bySelector({ drop }: CompiledRules, { root, drafts }: RuledPage): Iterable<[Draft, Ground]> {
  if (root === null) return
  for (const query of drop) {
    for (const draft of select(query, root, drafts, true).drafts) yield [draft, ground(query, 'dropped by')]
  }
}

function* byText({ dropText }: CompiledRules, { drafts }: RuledPage): Iterable<[Draft, Ground]> {
  for (const { rule, text } of dropText) {
    // `search` leaves the state of the caller's pattern alone.
    const says = (said: string) => (typeof text === 'string' ? said === text : said.search(text) >= 0)
    for (const draft of drafts) {
      if (says(draft.text)) yield [draft, { rule, words: `dropped by its text, ${text}` }]
    }
  }
}

/** Every block stands in the body or out of it. */
function sides({ query, drafts }: Selection, page: RuledPage): [Draft, Ground][] {
  const inside = new Set(drafts)
  return page.drafts.map((draft) => [draft, ground(query, inside.has(draft) ? 'in' : 'not in')])
}

function valueFrom(field: RuledField, { query, elements, drafts }: Selection): RuledValue {
  return { field, value: wordsOf(elements), drafts, query }
}

export function ground({ rule, selector }: Query, words: string): Ground {
  return { rule, words: `${words} ${selector}` }
}
