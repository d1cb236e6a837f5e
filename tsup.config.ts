import { join } from 'node:path'
import { defineConfig, type Options } from 'tsup'

const library = {
  index: 'src/index.ts',
  rehype: 'src/plugins/rehype.ts',
  retext: 'src/plugins/retext.ts',
  readability: 'src/plugins/readability.ts',
}
const shared: Options = {
  target: 'node20',
  dts: { entry: library },
  esbuildOptions(options) {
    // Words of many languages as they are: escaped they are longer, to load and to look at.
    options.charset = 'utf8'
  },
}

/**
 * What writes HTML and Markdown is half of what there is to load, and most programs read only the body;
 * sentences are read in dumps alone, selectors under site rules, encodings told where no page tells its own. Each becomes a file of its own, and one
 * that loads them is imported in their place.
 */
const late = /^\.\/(?:writers|selectors|prose-parser|charset-detector)$/

const onDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'on demand',
  setup(build) {
    build.onResolve({ filter: late }, ({ kind, path }) => ({
      path: kind === 'require-call' ? `${path}.cjs` : './on-demand.cjs',
      external: true,
    }))
  },
}

const files = /^\.\/fs\/node$/

/** The detector of encodings can open files, which nobody asks of it here; bundlers for browsers have no `fs`. */
const noFiles: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'no files',
  setup(build) {
    build.onResolve({ filter: files }, ({ resolveDir }) => ({
      path: join(resolveDir, 'fs', 'browser.js'),
    }))
  },
}

export default defineConfig([
  // Each file costs an import a millisecond or two: the packages of the hot path are inside.
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    format: 'esm',
    noExternal: ['domhandler', /^entities/],
    esbuildPlugins: [onDemand],
  },
  // Our dependencies are ESM only; inside the CommonJS files they also work in Jest and ts-node.
  // Rollup parts these files (`treeshake`): tsup's own way sets private fields before public ones.
  {
    ...shared,
    entry: library,
    format: 'cjs',
    noExternal: [/./],
    splitting: true,
    treeshake: true,
    esbuildPlugins: [onDemand],
  },
  // Both formats share these: an import takes CommonJS too, and only `require` can be put off.
  {
    target: shared.target,
    entry: {
      'on-demand': 'src/on-demand.ts',
      writers: 'src/output/writers.ts',
      selectors: 'src/site-rules/selectors.ts',
      'prose-parser': 'src/text/prose-parser.ts',
      'charset-detector': 'src/source/charset-detector.ts',
    },
    format: 'cjs',
    noExternal: [/./],
    esbuildPlugins: [onDemand, noFiles],
  },
])
