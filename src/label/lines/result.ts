/** "Calder Vale 24 - 25 Stranmere FT": two names and what they scored. */
const result = /^\p{Lu}[^\d:,.]{1,40} \d{1,3} ?[-–:] ?\d{1,3} \p{Lu}[^\d:,.]{1,40}$/u

/** Whether a line says how a match ended. */
export function isResult(text: string): boolean {
  return result.test(text)
}
