import { wordOverlap } from '../metrics/words'
import { confidencePairs, type Verdict } from './judge'
import { type Format, readPages } from './pages'
import { expectingExtractor } from './unseen'

/**
 * What an expected F1 is worth in the end: whole articles, made by rules that saw no page of the host, against
 * the truth. What follows the evidence mends some of its mistakes, so its own verdicts would promise too little.
 *
 * @param folder the development corpora
 */
export function provedPairs(folder: string, format: Format): [number, number][] {
  const verdicts: Verdict[] = []
  for (const page of readPages(folder, format)) {
    const extract = expectingExtractor(page)
    if (extract === null || !page.truth.body) continue
    const input = format === 'text' ? page.text : page.html
    const { body, confidence } = extract(input ?? '', { format, ...(page.url && { url: page.url }) })
    verdicts.push({
      type: page.type ?? format,
      expected: confidence,
      f1: wordOverlap(body, page.truth.body).f1,
    })
  }
  return confidencePairs(verdicts)
}
