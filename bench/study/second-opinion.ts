import { openPeers } from '../peers'
import { f1Of, gain, mean } from './score'
import type { Study } from './study'

/** Confidence below which the second opinion is asked, each tried. */
const limits = [0.3, 0.5, 0.6, 0.7]

/** Whether Readability's answer in place of our own, where confidence is low, raises F1. */
export const studySecondOpinion: Study = async (pages, extractorFor) => {
  const { peers, close } = await openPeers(['readability-linkedom'])
  const readability = peers[0]
  if (!readability) return ['second opinion: Readability on linkedom is not available']
  const own = pages.map((page) => {
    const { body, confidence } = extractorFor(page)(page.html, {
      format: 'html',
      ...(page.url !== null && { url: page.url }),
    })
    return { confidence, f1: f1Of(body, page.truth.body ?? '') }
  })
  const lines: string[] = []
  const highest = Math.max(...limits)
  const other = await Promise.all(
    pages.map(async (page, i) =>
      own[i]!.confidence < highest
        ? f1Of((await readability.predict(page)).body ?? '', page.truth.body ?? '')
        : 0,
    ),
  )
  for (const limit of limits) {
    const asked = own.flatMap(({ confidence }, i) => (confidence < limit ? [i] : []))
    const before = asked.map((i) => own[i]!.f1)
    const after = asked.map((i) => other[i]!)
    lines.push(
      `second opinion below ${limit}: ${asked.length} pages, own ${mean(before)}, Readability ${mean(after)}, gain ${gain(before, after)}`,
    )
  }
  close()
  return lines
}
