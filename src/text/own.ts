/** Shorter parts are copied by V8 itself, in characters. */
const shortestSlice = 13

/**
 * A copy that shares nothing with the text it was cut from. V8 keeps the whole source alive for as
 * long as one part of it lives, a page for the sake of its headline; what an article keeps is copied.
 */
export function own(text: string): string {
  return text.length < shortestSlice ? text : ` ${text}`.slice(1)
}
