import { urlOf } from '../text/address'
import type { SiteRule } from '../types'

/** What a part of a rule must be: a test of one entry, and the words for it in the message. */
interface Part {
  fits(value: unknown): boolean
  expected: string
  /** Whether one may stand without a list around it. */
  single: boolean
}

const selectors: Part = { fits: isText, expected: 'a CSS selector or a list of them', single: true }

const parts: { readonly [Name in keyof Required<SiteRule>]: Part } = {
  name: { fits: isText, expected: 'a string', single: true },
  hosts: { fits: isHost, expected: "a list of hosts such as 'courier.example/news' or '*'", single: false },
  body: selectors,
  headline: selectors,
  dek: selectors,
  byline: selectors,
  published: selectors,
  drop: selectors,
  dropText: {
    fits: (value) => isText(value) || value instanceof RegExp,
    expected: 'a string, a RegExp or a list of them',
    single: true,
  },
}

/**
 * Check the form of site rules; their selectors are read where a rule meets a page.
 *
 * @throws TypeError that names the rule and the part that is wrong, and says what it must be
 */
export function checkRules(rules: readonly unknown[]): void {
  rules.forEach((rule, at) => {
    if (typeof rule !== 'object' || rule === null) {
      throw new TypeError(`\`rules[${at}]\` must be an object with \`hosts\`, got ${String(rule)}`)
    }
    checkRule(rule, at)
  })
}

function checkRule(rule: object, at: number): void {
  if (!('hosts' in rule)) throw new TypeError(`\`rules[${at}]\` must have \`hosts\`: ${parts.hosts.expected}`)
  for (const [name, value] of Object.entries(rule)) {
    const part: Part | undefined = Object.hasOwn(parts, name) ? parts[name as keyof SiteRule] : undefined
    if (part === undefined) {
      const known = Object.keys(parts).join(', ')
      throw new TypeError(`\`rules[${at}].${name}\` is no part of a rule; take one of ${known}`)
    }
    if (value === undefined && name !== 'hosts') continue
    if (!isPart(value, part))
      throw new TypeError(`\`rules[${at}].${name}\` must be ${part.expected}, got ${show(value)}`)
  }
}

function isPart(value: unknown, { fits, single }: Part): boolean {
  if (!Array.isArray(value)) return single && fits(value)
  return value.length > 0 && value.every(fits)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function isHost(value: unknown): boolean {
  if (typeof value !== 'string') return false
  return value === '*' || (!value.includes('://') && urlOf(`http://${value}`) !== null)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value)
}
