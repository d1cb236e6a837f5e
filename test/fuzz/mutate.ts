import type { Random } from './random'

/** Bytes of the largest input. */
const MOST = 20_000

/** Pieces that mean something to some stage. */
const pieces = [
  ...[
    '<p>',
    '</p>',
    '<div class="related">',
    '<table><tr><td>',
    '<a href="//a">',
    '<svg>',
    '<!--',
    '-->',
    '<![CDATA[',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"NewsArticle","author":',
    '</script>',
    '<template>',
    '<noscript>',
  ],
  ...[
    '&#x0;',
    '&amp',
    '\0',
    '\ufeff',
    '\ud83d',
    '\u202e',
    '# ',
    '**',
    '](',
    '| a |\n|---|\n',
    '- ',
    '> ',
    '\n\n',
    '\r',
  ],
  ...[
    'By Anna Field',
    '25 March 2025',
    '2 hours ago',
    'Read more',
    '1. ',
    '#tag ',
    'Photo: ',
    'Updated: ',
    '12:61 GMT+99:00',
  ],
  ...[
    '<meta charset=utf-16>',
    '<base href="x:">',
    '<time datetime="-1">',
    ' colspan=99999999',
    'A sentence that ends, said she. ',
  ],
].map((piece) => Buffer.from(piece))

const changes: readonly ((input: Buffer, kept: readonly Uint8Array[], random: Random) => Buffer)[] = [
  // Put in a piece.
  (input, _, random) => insert(input, random(input.length + 1), pieces[random(pieces.length)]!),
  // Say a part again, and again.
  (input, _, random) => {
    const from = random(input.length)
    const part = input.subarray(from, from + 1 + random(60))
    return insert(input, from, Buffer.concat(Array(1 + random(50)).fill(part)))
  },
  // Take out a part.
  (input, _, random) => {
    const from = random(input.length)
    return Buffer.concat([input.subarray(0, from), input.subarray(from + 1 + random(200))])
  },
  // Change a byte.
  (input, _, random) => {
    const changed = Buffer.from(input)
    if (changed.length > 0) changed[random(changed.length)] = random(256)
    return changed
  },
  // Go on as another input does.
  (input, kept, random) => {
    const other = kept[random(kept.length)]!
    return Buffer.concat([
      input.subarray(0, random(input.length + 1)),
      other.subarray(random(other.length + 1)),
    ])
  },
]

/** A kept input, changed a few times. */
export function mutate(kept: readonly Uint8Array[], random: Random): Uint8Array {
  let input = Buffer.from(kept[random(kept.length)]!)
  for (let left = 1 + random(4); left > 0; left--) {
    input = Buffer.from(changes[random(changes.length)]!(input, kept, random).subarray(0, MOST))
  }
  return input
}

function insert(input: Buffer, at: number, piece: Uint8Array): Buffer {
  return Buffer.concat([input.subarray(0, at), piece, input.subarray(at)])
}
