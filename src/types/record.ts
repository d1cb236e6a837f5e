/** An object of data that came from elsewhere; each field may be anything. */
export type DataRecord = Readonly<Record<string, unknown>>

/** Whether a value is an object and no array. */
export function isRecord(value: unknown): value is DataRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
