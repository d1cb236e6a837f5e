import { join } from 'node:path'
import { blocksFromText, blocksFromTree } from '../../src/blocks'
import { factNames, factTable, htmlGroups, textGroups } from '../../src/label/evidence/facts'
import { type Company, companyOf } from '../../src/label/evidence/pool'
import { viewOf } from '../../src/label/evidence/view'
import { foldLines } from '../../src/label/lines/fold'
import { readLines } from '../../src/label/lines/line'
import { readPageType } from '../../src/label/page/type'
import { collectMetadata } from '../../src/metadata'
import { metadataOfText } from '../../src/metadata/front-matter'
import { resolveOptions } from '../../src/options'
import { readSource } from '../../src/source'
import type { Page } from '../../src/types'
import { corpora } from '../corpora'
import { type Fold, foldOf } from '../folds'
import type { BenchPage } from '../types'
import { shareInTruth, wordsOf } from './truth'

export type Format = Page['format']

/** A page as the calibration learns from it: one row of facts a block, and how much of it is content. */
export interface Lesson {
  id: string
  type: string
  fold: Fold
  rows: number
  values: Float32Array
  /** What the page as a whole gives away; empty for text dumps. */
  signals: Float32Array
  truth: Float32Array
  words: Float32Array
  /** HTML: the blocks that each row pools its points with. */
  company: Company | null
  /** What each row counts in fitting. */
  weights: Float32Array
  /** Words of the truth. */
  gold: number
}

const sources = { html: 'wcxb', text: 'text-dumps' } as const

/** The development pages of a format. */
export function readPages(folder: string, format: Format): BenchPage[] {
  const corpus = corpora.find(({ name }) => name === sources[format])
  if (!corpus) throw new Error(`There is no corpus "${sources[format]}" in bench/corpora`)
  // A page without a body in the truth is one that nobody annotated.
  return corpus.read(join(folder, corpus.folder)).filter(({ truth }) => truth.body !== undefined)
}

/**
 * Pages of which only some snippets are known: the blocks that hold one are learnt from, the others count
 * nothing. They bring languages and kinds of sites that the other corpus has few of.
 */
export function readSnippetPages(folder: string): BenchPage[] {
  const corpus = corpora.find(({ name }) => name === 'snippets')
  return corpus ? corpus.read(join(folder, corpus.folder)) : []
}

/** What a block that holds a snippet counts; a page of the main corpus counts 20 to 30 in all. */
const snippetWeight = 1

/** Words of a block that is known whole count by their root, so that a page counts by the fourth root of its length. */
function wholeWeights(words: Float32Array): Float32Array {
  const own = words.map((count) => Math.sqrt(Math.max(1, count)))
  const total = Math.sqrt(own.reduce((sum, weight) => sum + weight, 0))
  return own.map((weight) => weight / total)
}

/** Mark the blocks that hold a snippet of the truth, and weigh only these. */
function snippetTruth(
  texts: readonly string[],
  { with: wanted = [], without: unwanted = [] }: BenchPage['truth'],
) {
  const truth = new Float32Array(texts.length)
  const weights = new Float32Array(texts.length)
  texts.forEach((text, i) => {
    const isWanted = wanted.some((snippet) => text.includes(snippet))
    if (!isWanted && !unwanted.some((snippet) => text.includes(snippet))) return
    truth[i] = Number(isWanted)
    weights[i] = snippetWeight
  })
  return { truth, weights }
}

/** The names of the facts of a format, in the order of their columns. */
export function namesOf(format: Format): string[] {
  return factNames(format === 'html' ? htmlGroups : textGroups)
}

/** Read a page up to the facts of its blocks, and find its blocks in the truth. */
export function lessonOf(page: BenchPage, format: Format): Lesson {
  const settings = resolveOptions({ format, ...(page.url !== null && { url: page.url }) })
  const source = readSource(page.text ?? page.html, settings, [])
  const { drafts, boxes } =
    source.format === 'html' ? blocksFromTree(source.root) : blocksFromText(source.text)
  const metadata =
    source.format === 'html' ? collectMetadata(source.root, settings) : metadataOfText(source.text, settings)
  const folded = format === 'text' ? foldLines(drafts) : null
  const blocks = folded ? folded.map(({ draft }) => draft) : drafts
  const type = readPageType({ format, drafts, boxes, metadata }, settings, [])
  const view = viewOf({ format, drafts: blocks, lines: readLines(blocks), boxes, metadata, ...type })
  const { rows, values } = factTable(view, format === 'html' ? htmlGroups : textGroups)
  const gold = page.truth.body ?? ''
  const texts = view.drafts.map(({ text }) => text)
  const words = Float32Array.from(texts, (text) => wordsOf(text).length)
  const known =
    page.truth.body === undefined
      ? snippetTruth(texts, page.truth)
      : { truth: shareInTruth(texts, gold), weights: wholeWeights(words) }
  return {
    id: page.id,
    type: page.type,
    fold: foldOf(page.host),
    rows,
    values,
    signals: type.signals,
    ...known,
    words,
    company: format === 'html' ? companyOf(view) : null,
    gold: wordsOf(gold).length,
  }
}
