import type { BenchPage, Peer } from '../types'
import type { PythonChild } from './python-child'

/** A peer that runs in the Python child; null where it is not installed. */
export async function pythonPeer(name: string, child: PythonChild): Promise<Peer | null> {
  const version = (await child.versions())[name]
  if (!version) return null
  return {
    name,
    version,
    predict: ({ html, url }: BenchPage) => child.predict({ peer: name, html, url }),
  }
}
