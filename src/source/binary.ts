/** First bytes of files that hold no text; https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern */
const signatures: readonly string[] = [
  '%PDF-',
  '\x89PNG\r\n',
  '\xff\xd8\xff', // JPEG
  'GIF87a',
  'GIF89a',
  'PK\x03\x04', // ZIP, and the office files in it
  '\x1f\x8b\x08', // gzip
  '\x28\xb5\x2f\xfd', // Zstandard
  '\xfd7zXZ',
  '7z\xbc\xaf',
  '\x7fELF',
  '\x00asm',
  '\xd0\xcf\x11\xe0', // older office files
]

/** The longest of them, in bytes. */
const signatureSize = 8

/** How much of a text is looked at, in characters. */
const sampleSize = 1024

/** Share of control characters from which it is no text; in texts there are none, in images a tenth and more. */
const controlShare = 0.08

/** Fewer than this say nothing, whatever their share: a short text may hold a stray NUL. */
const fewestControls = 8

/** Whether bytes begin as a file that holds no text. */
export function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, signatureSize))
  return signatures.some((signature) => start.startsWith(signature))
}

/** Whether a string is what a binary file looks like when it is decoded. */
export function isBinaryText(text: string): boolean {
  const sample = text.slice(0, sampleSize)
  const controls = countControls(sample)
  return sample.startsWith('%PDF-') || (controls >= fewestControls && controls > sample.length * controlShare)
}

function countControls(sample: string): number {
  let count = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    // Tab, line feed, form feed, carriage return and escape (ISO-2022) are of use in texts.
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d && code !== 0x1b)
      count++
  }
  return count
}
