/** Words as the public benchmarks count them. */
const word = /[\p{L}\p{N}_]+/gu

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word) ?? []
}

/** A block of fewer words is too short to be found by its word triples. */
const tripleWords = 5
/** A short block may stand this many words from where its neighbours say it should. */
const slack = 12

/**
 * Say of each block how much of it stands in the truth's text, from 0 to 1. Long blocks are found by
 * runs of three words; short ones count where the truth has them between the long ones around them.
 * Every word of the truth is used up once, so that a repeated text counts once.
 */
export function shareInTruth(blocks: readonly string[], truth: string): Float32Array {
  const gold = wordsOf(truth)
  const used = new Uint8Array(gold.length)
  const shares = new Float32Array(blocks.length)
  const places = new Int32Array(blocks.length).fill(-1)
  const ends = new Int32Array(blocks.length).fill(-1)
  const words = blocks.map(wordsOf)
  const triples = indexTriples(gold)
  words.forEach((own, i) => {
    if (own.length < tripleWords) return
    const found = matchLong(own, gold, triples, used)
    shares[i] = found.share
    if (found.share >= 0.5) {
      places[i] = found.from
      ends[i] = found.to
    }
  })
  matchShort(words, gold, used, shares, places, ends)
  return shares
}

function indexTriples(gold: string[]): Map<string, number[]> {
  const index = new Map<string, number[]>()
  for (let i = 0; i + 2 < gold.length; i++) {
    const key = `${gold[i]} ${gold[i + 1]} ${gold[i + 2]}`
    const list = index.get(key)
    if (list) list.push(i)
    else index.set(key, [i])
  }
  return index
}

function matchLong(own: string[], gold: string[], triples: Map<string, number[]>, used: Uint8Array) {
  const covered = new Uint8Array(own.length)
  let from = gold.length
  let to = -1
  let cursor = -1
  for (let i = 0; i + 2 < own.length; i++) {
    const places = triples.get(`${own[i]} ${own[i + 1]} ${own[i + 2]}`)
    if (!places) continue
    const next = cursor >= 0 ? places.find((p) => p === cursor + 1) : undefined
    const place = next ?? places.find((p) => !used[p] && !used[p + 1] && !used[p + 2])
    if (place === undefined) continue
    cursor = place
    for (let k = 0; k < 3; k++) {
      covered[i + k] = 1
    }
    from = Math.min(from, place)
    to = Math.max(to, place + 2)
  }
  let count = 0
  for (const bit of covered) count += bit
  const share = count / own.length
  if (share >= 0.5 && to - from < own.length * 3 + 30) for (let i = from; i <= to; i++) used[i] = 1
  return { share, from, to }
}

function matchShort(
  words: string[][],
  gold: string[],
  used: Uint8Array,
  shares: Float32Array,
  places: Int32Array,
  ends: Int32Array,
): void {
  const starts = new Map<string, number[]>()
  gold.forEach((each, i) => {
    const list = starts.get(each)
    if (list) list.push(i)
    else starts.set(each, [i])
  })
  const next = new Int32Array(words.length)
  let ahead = -1
  for (let i = words.length - 1; i >= 0; i--) {
    next[i] = ahead
    if (places[i]! >= 0) ahead = places[i]!
  }
  let behind = -1
  words.forEach((own, i) => {
    if (places[i]! >= 0) {
      behind = ends[i]!
      return
    }
    if (own.length === 0 || own.length >= tripleWords) return
    const low = behind >= 0 ? behind + 1 : next[i]! >= 0 ? next[i]! - slack * 2 : -1
    const high = next[i]! > behind ? next[i]! : behind + slack * 3
    for (const place of starts.get(own[0]!) ?? []) {
      if (place < low || place + own.length - 1 >= Math.max(high, low + 1) + 1) continue
      if (!own.every((each, k) => gold[place + k] === each && !used[place + k])) continue
      for (let k = 0; k < own.length; k++) used[place + k] = 1
      shares[i] = 1
      behind = place + own.length - 1
      places[i] = place
      ends[i] = behind
      break
    }
  })
}
