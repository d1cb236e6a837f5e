/**
 * Put off work whose result is kept: tables are laid out when first asked for, not when they are imported.
 *
 * @param make called once at most
 * @returns a function that gives what `make` gave
 * @example
 * const table = once(() => new Map(rows))
 * table().get('a')
 */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
