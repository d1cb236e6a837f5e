import { wordOverlap } from '../metrics/words'
import { f1Of, mean } from './score'
import type { Study } from './study'

/** What `focus` trades: precision, recall and F1 of each choice. */
export const studyFocus: Study = async (pages, extractorFor) =>
  (['precision', 'balanced', 'recall'] as const).map((focus) => {
    const figures = pages.map((page) => {
      const { body } = extractorFor(page)(page.html, {
        format: 'html',
        focus,
        ...(page.url !== null && { url: page.url }),
      })
      const truth = page.truth.body ?? ''
      return { ...wordOverlap(body, truth), f1: f1Of(body, truth) }
    })
    const of = (name: 'precision' | 'recall' | 'f1') => mean(figures.map((figure) => figure[name]))
    return `focus ${focus}: precision ${of('precision')}, recall ${of('recall')}, F1 ${of('f1')}`
  })
