import type { extract } from '../../src'
import type { BenchPage } from '../types'

/** The extractor with rules that have not seen a page's host. */
export type ExtractorFor = (page: BenchPage) => typeof extract

/** A question to the development pages; answers in lines. */
export type Study = (pages: readonly BenchPage[], extractorFor: ExtractorFor) => Promise<string[]>
