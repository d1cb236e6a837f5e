import type { Line } from '../../lines/line'
import { noiseKind } from '../../noise/registry'

/** Whether a line is a paragraph of the body, and no sentence with the credit of a picture. */
export function isParagraph(line: Line): boolean {
  return line.draft.role === 'body' && line.isProse && noiseKind(line)?.role !== 'caption'
}
