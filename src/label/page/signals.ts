import type { Page } from '../../types'
import { addressWords, generators, schemaTypes } from '../../vocabulary/page-signals'
import { readAddress } from './address'
import { countText, textSignals } from './counts'

/** What the signals are read from. */
export type SignalSource = Pick<Page, 'drafts' | 'boxes' | 'metadata'> & { url?: string | undefined }

const kinds = <Name extends string>(table: Record<Name, string>) =>
  (Object.keys(table) as Name[]).map((name) => ({ name, words: new Set(table[name].split(' ')) }))

const addressKinds = kinds(addressWords)
const schemaKinds = kinds(schemaTypes)
const generatorKinds = kinds(generators)
const openGraph = ['article', 'product', 'website'] as const

/** The names of the signals, in their order. */
export const signalNames: readonly string[] = [
  ...[
    'page: address depth',
    'page: address is root',
    'page: address has date',
    'page: slug words',
    'page: slug digits',
  ],
  ...addressKinds.map(({ name }) => `page: ${name} address`),
  ...schemaKinds.map(({ name }) => `page: ${name} schema`),
  ...openGraph.map((name) => `page: ${name} by Open Graph`),
  ...generatorKinds.map(({ name }) => `page: ${name} generator`),
  ...textSignals,
]

/**
 * What a page as a whole gives away about its kind: its address, its structured data, who made it, and
 * counts over its blocks.
 *
 * @returns one number a signal, in the order of `signalNames`
 */
export function pageSignals(source: SignalSource): Float32Array {
  const { metadata } = source
  const address = readAddress(source.url ?? metadata.candidates.url?.[0]?.value ?? '')
  const hints = new Set(metadata.hints)
  const says = (words: ReadonlySet<string>, prefix = '') =>
    metadata.hints.some((hint) => hint.startsWith(prefix) && words.has(hint.slice(prefix.length)))
  const made = (words: ReadonlySet<string>) =>
    metadata.hints.some((hint) => hint.startsWith('generator:') && words.has(firstWord(hint.slice(10))))
  return Float32Array.from([
    address.depth,
    Number(address.depth === 0),
    Number(address.hasDate),
    address.slugWords,
    address.slugDigits,
    ...addressKinds.map(({ words }) => address.parts.filter((part) => words.has(part)).length),
    ...schemaKinds.map(({ words }) => Number(says(words))),
    ...openGraph.map((type) => Number(hints.has(`og:type=${type}`))),
    ...generatorKinds.map(({ words }) => Number(made(words))),
    ...countText(source),
  ])
}

const notLetter = /[^a-z]/

function firstWord(text: string): string {
  return text.split(notLetter, 1)[0] as string
}
