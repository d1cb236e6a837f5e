/** A package of the lock file, by its folder. */
export interface LockedPackage {
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

/** The packages of a lock file by folder (`node_modules/a/node_modules/b`); the project's own folder is `''`. */
export type Lock = Readonly<Record<string, LockedPackage>>

/**
 * The folders that a package of the project brings, itself first: what npm installs for it.
 *
 * @param optional whether packages for some platforms only count
 */
export function closureOf(lock: Lock, name: string, optional: boolean): string[] {
  const found = new Set<string>()
  const waiting = [folderOf(lock, '', name)]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (found.has(folder)) continue
    found.add(folder)
    const { dependencies = {}, optionalDependencies = {} } = lock[folder]!
    const wanted = [...Object.keys(dependencies), ...(optional ? Object.keys(optionalDependencies) : [])]
    for (const each of wanted) waiting.push(folderOf(lock, folder, each))
  }
  return [...found]
}

/** Where a package finds another: in its own folder, or in the nearest one around it. */
function folderOf(lock: Lock, from: string, name: string): string {
  let around = from
  while (!(`${around}/node_modules/${name}`.replace(leadingSlash, '') in lock)) {
    if (around === '') throw new Error(`package-lock.json has no ${name}: run npm install`)
    around = around.slice(0, Math.max(0, around.lastIndexOf('node_modules') - 1))
  }
  return `${around}/node_modules/${name}`.replace(leadingSlash, '')
}

const leadingSlash = /^\//
