import type { Line } from '../lines/line'
import { isNamedCall } from './social'

/**
 * Whether a line is a sentence that only begins with the words of a noise, and goes on: "Share the bread, she
 * said." is no button, and nothing but evidence can tell it from "Share this with your friends."
 */
export function isSpeech(line: Line): boolean {
  const { whole, start, anywhere } = line.hits
  if (start === 0 || whole !== 0 || anywhere !== 0 || !line.isStopped) return false
  return line.lead === 0 && !isNamedCall(line)
}
