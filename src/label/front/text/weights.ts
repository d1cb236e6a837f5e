/**
 * What each fact of a line adds (log-odds) to its being the headline of a dump: a conditional logit over the lines
 * before the body of the development dumps, rounded.
 */
export const headlineWeights = {
  topicWeight: 7.4,
  topicSum: 0.7,
  openingTopics: 1,
  counted: 1,
  year: 1.5,
  colon: 1.1,
  glued: -0.7,
  proseBefore: -0.6,
  oneWord: -2.2,
  fewWords: -0.6,
  someWords: 1.7,
  headlineWords: 2,
  manyWords: -0.6,
  stop: -4.5,
  comma: -1.6,
  piped: -2.5,
  noise: -1.5,
  dateNear: 2.9,
  bylineNear: 2.6,
  firstLine: -1.2,
  adjacent: -0.6,
  near: 0.5,
  far: -6.2,
  inBody: -3.7,
  /** Set by hand: few of the dumps are Markdown. */
  marked: 3,
  ranked: -1.4,
  /** This and `inBody` tried on the headlines of 793 dumps after the rest: a headline touches the body, and is not in it. */
  body: -1,
  bodySentence: -1.5,
  evidence: 2.1,
  capitals: 2.1,
  proseNext: 1.2,
  shortBefore: 0.6,
  rivalsBefore: -2.8,
  /** Set by hand: a name over a date, what stands under a byline, a dek, a result and a job are no headline, a credited line hardly one. */
  underByline: -5,
  caption: -4,
  name: -3,
  underTitle: -3.4,
  result: -5,
  job: -5,
  /** Set by hand: what stands over a credit is a caption more often, and a ticker is about another story. */
  creditNext: -2,
  ticker: -1.5,
  spoken: -2.5,
  /** Set by hand: a trail from the start page leads to the headline, and the page's title begins with it. */
  lastStep: 3,
  titleOfPage: 2,
  /** Set by hand: what begins with "By" is a byline more often, entries of a live blog have titles of their own, a headline is printed twice. */
  byline: -2.5,
  entryTitle: -3,
  restated: 3,
}

/**
 * Points for a line before the body to be a standfirst and not the first paragraph; 2.5 are enough. Set by
 * hand and tried on the visible lines of 84 news pages, 15 of whose 26 printed deks they find.
 */
export const standfirstWeights = {
  /** A date, a byline or a share button stands between it and the body: no first paragraph. */
  frontAfter: 3,
  /** One stands between the headline and it: more often a paragraph. */
  frontBefore: -1,
  underHeadline: 0.5,
  /** The headline is printed twice, or a summary before it. */
  prepared: 1,
  /** Evidence does not call it body. */
  notBody: 1,
  oneSentence: 0.7,
  manySentences: -1,
  /** It does not end as a sentence. */
  unended: 1.2,
  /** Its length, held against the paragraphs after it. */
  short: 1.5,
  shorter: 0.7,
  longer: -1,
  /** Quoted or starred as a whole. */
  marked: 1.6,
  /** The next paragraph says it again. */
  saidAgain: 1,
  /** It stands closer to the headline than the paragraphs to each other, or farther from them. */
  closer: 1,
  setApart: 1,
}
