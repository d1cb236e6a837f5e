import { resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const guess = /^\.\/guess-charset$/

/** The tables of the detector are 12 kB, and bytes without a declared encoding are rare where there are browsers. */
const noGuess: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no guess',
  setup(build) {
    build.onResolve({ filter: guess }, () => ({ path: resolve('src/browser/no-guess.ts') }))
  },
}

/** Files for browsers and their workers: whole, small and without anything of Node's. */
const shared: Options = {
  target: 'es2022',
  platform: 'browser',
  minify: true,
  noExternal: [/./],
  esbuildPlugins: [noGuess],
  esbuildOptions(options) {
    // Words of many languages as they are: escaped they take twice the room.
    options.charset = 'utf8'
    // Some packages read character references off a document, which a worker has not got.
    options.conditions = ['worker']
  },
}

const writers = /^\.\/writers$/

const noWriters: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no writers',
  setup(build) {
    build.onResolve({ filter: writers }, () => ({ path: resolve('src/browser/no-writers.ts') }))
  },
}

export default defineConfig([
  { ...shared, entry: { browser: 'src/browser/index.ts' }, format: 'esm', dts: true },
  {
    ...shared,
    entry: { 'browser-body': 'src/browser/body.ts' },
    format: 'esm',
    dts: true,
    esbuildPlugins: [noGuess, noWriters],
  },
  { ...shared, entry: { dechrome: 'src/browser/index.ts' }, format: 'iife', globalName: 'dechrome' },
  {
    ...shared,
    entry: { main: 'playground/main.ts', worker: 'playground/worker.ts' },
    format: 'esm',
    splitting: false,
    outDir: 'playground/dist',
    publicDir: 'playground/static',
  },
])
