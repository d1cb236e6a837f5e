import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { wordsOf } from './words'

const execute = promisify(execFile)

/** The release that was tried; it runs on Java 17 and later. */
const PYSPARK = '4.3.0'
const OLDEST_JAVA = 17

const VENV = resolve('node_modules/.cache/dechrome-spark', PYSPARK)
const javaVersion = /version "(\d+)/

/** A Python that has PySpark, or why there is none. */
export type SparkSetup = { python: string; versions: string } | { missing: string }

/** Find Java and Python, and make a virtual environment with PySpark where there is none yet. */
export async function setUpSpark(say: (text: string) => void): Promise<SparkSetup> {
  const java = await versionOfJava()
  if (java === null) return { missing: `Java ${OLDEST_JAVA} or later: \`java\` does not start` }
  if (java < OLDEST_JAVA) return { missing: `Java ${OLDEST_JAVA} or later: this is ${java}` }
  const python = join(VENV, 'bin', 'python')
  const versions = `PySpark ${PYSPARK}, Java ${java}`
  if (await hasPySpark(python)) return { python, versions }
  say(`Installing PySpark ${PYSPARK} in ${VENV}\n`)
  try {
    await execute('python3', ['-m', 'venv', VENV])
  } catch (error) {
    return { missing: `Python 3 with venv: ${wordsOf(error)}` }
  }
  try {
    await execute(python, ['-m', 'pip', 'install', '--quiet', `pyspark==${PYSPARK}`])
  } catch (error) {
    return { missing: `PySpark from PyPI: ${wordsOf(error)}` }
  }
  return { python, versions }
}

/** Its main version; null where it does not start. It says its version on stderr. */
async function versionOfJava(): Promise<number | null> {
  try {
    const { stderr } = await execute('java', ['-version'])
    return Number(javaVersion.exec(stderr)?.[1] ?? 0)
  } catch {
    return null
  }
}

/** A virtual environment that was broken off has no PySpark, and is filled anew. */
async function hasPySpark(python: string): Promise<boolean> {
  if (!existsSync(python)) return false
  return execute(python, ['-c', 'import pyspark']).then(
    () => true,
    () => false,
  )
}
