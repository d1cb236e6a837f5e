import type { Element } from 'domhandler'
import type { Selectors, SiteRule } from '../types'
import { selectorReader } from './selectors'

/** A selector that can be run, and the rule it stands in. */
export interface Query {
  /** What the rule is called. */
  rule: string
  selector: string
  matches(element: Element): boolean
}

/** The fields that a rule can give. */
export const ruledFields = ['headline', 'dek', 'byline', 'published'] as const
export type RuledField = (typeof ruledFields)[number]

/** A part of a rule that selects elements. */
export type Part = RuledField | 'body' | 'drop'

/** A text to drop a block by, and the rule it stands in. */
export interface TextQuery {
  rule: string
  text: string | RegExp
}

/** The rules that meet a page: for each part the selectors, in the order of the rules. */
export type CompiledRules = Record<Part, Query[]> & { dropText: TextQuery[] }

const parts: readonly Part[] = ['body', ...ruledFields, 'drop']

/**
 * Make the selectors of rules ready to run.
 *
 * @param rules those that meet a page, each with its place in the caller's list
 * @throws TypeError where a selector cannot be read
 */
export function compileRules(rules: readonly (readonly [at: number, rule: SiteRule])[]): CompiledRules {
  const compiled: CompiledRules = {
    ...{ body: [], headline: [], dek: [], byline: [], published: [], drop: [], dropText: [] },
  }
  for (const [at, rule] of rules) {
    for (const part of parts) compiled[part].push(...queries(rule, part, at))
    const texts = [rule.dropText ?? []].flat() as (string | RegExp)[]
    compiled.dropText.push(...texts.map((text) => ({ rule: nameOf(rule), text })))
  }
  return compiled
}

function queries(rule: SiteRule, part: Part, at: number): Query[] {
  const given: Selectors = rule[part] ?? []
  const list = typeof given === 'string' ? [given] : given
  return list.map((selector) => ({
    ...{ rule: nameOf(rule), selector },
    matches: read(selector, `\`rules[${at}].${part}\` of '${nameOf(rule)}'`),
  }))
}

function read(selector: string, where: string): Query['matches'] {
  try {
    return selectorReader().read(selector)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new TypeError(`${where} is no CSS selector that can be read: '${selector}' (${why}); correct it`)
  }
}

function nameOf({ name, hosts }: SiteRule): string {
  return name ?? hosts[0]!
}
