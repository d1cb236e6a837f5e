/**
 * What each fact of a line adds (log-odds) to its being the headline of a dump. A conditional logit over
 * the lines before the body of 640 text dumps; four folds agree within 0.3 on all but the rarest facts.
 */
export const headlineWeights = {
  knownTopics: 0.4,
  topicWeight: 7.4,
  oneWord: -2,
  fewWords: -1.3,
  someWords: 1.2,
  headlineWords: 2.3,
  manyWords: -0.2,
  stop: -4.1,
  comma: -1.4,
  repeated: -0.2,
  piped: -2.9,
  titleOfPage: -0.7,
  noise: -1.6,
  dateNear: 2.8,
  bylineNear: 3.1,
  firstLine: -1.3,
  adjacent: -1,
  near: 0.2,
  far: -5.3,
  inBody: -2.5,
  /** Set by hand: few of the dumps are Markdown. */
  marked: 3,
  ranked: -1.2,
  body: -2.3,
  evidence: 2.2,
  capitals: 1.6,
  proseNext: 1.6,
  shortBefore: 0.9,
  rivalsBefore: -3.1,
}
