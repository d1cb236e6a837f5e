/** What the bytes 0x80 to 0x9f mean: https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const controls = /[\x80-\x9f]/g

/**
 * Decode windows-1252, in which every byte means something.
 * Node 20 and 22 read these bytes as Latin-1 does, so the 27 characters that differ are put in here.
 */
export function withWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(controls, (control) => upperControls.charAt(control.charCodeAt(0) - 0x80))
}
