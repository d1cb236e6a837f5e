/**
 * What each fact of a line adds (log-odds) to its being the headline of a dump. A conditional logit over
 * the lines before the body of 640 text dumps; four folds agree within 0.3 on all but the rarest facts.
 */
export const headlineWeights = {
  knownTopics: 0.4,
  topicWeight: 7.2,
  oneWord: -2.8,
  fewWords: -1.2,
  someWords: 1.6,
  headlineWords: 2.6,
  manyWords: -0.2,
  stop: -3.9,
  comma: -1.3,
  repeated: -0.2,
  piped: -2.5,
  titleOfPage: -0.7,
  noise: -1.4,
  dateNear: 2.9,
  bylineNear: 3.7,
  firstLine: -1.1,
  adjacent: 0.5,
  near: 0.4,
  far: -3.8,
  inBody: -3.2,
  /** Set by hand: few of the dumps are Markdown. */
  marked: 3,
  ranked: -1.6,
}
