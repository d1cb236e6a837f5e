import { defineConfig, type Options } from 'tsup'

const library = {
  index: 'src/index.ts',
  rehype: 'src/plugins/rehype.ts',
  retext: 'src/plugins/retext.ts',
  readability: 'src/plugins/readability.ts',
}
const shared = { target: 'node20', dts: { entry: library } } as const

/**
 * What writes HTML and Markdown is half of what there is to load, and most programs read only the body;
 * sentences are read in dumps alone. Each becomes a file of its own, loaded by another that is imported
 * in its place.
 */
const late = /^\.\/(?:writers|prose-parser)$/

const onDemand: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'on demand',
  setup(build) {
    build.onResolve({ filter: late }, ({ kind, path }) => ({
      path: kind === 'require-call' ? `${path}.cjs` : `${path}-on-demand.cjs`,
      external: true,
    }))
  },
}

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    format: 'esm',
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
      writers: 'src/output/writers.ts',
      'writers-on-demand': 'src/output/writers-on-demand.ts',
      'prose-parser': 'src/text/prose-parser.ts',
      'prose-parser-on-demand': 'src/text/prose-parser-on-demand.ts',
    },
    format: 'cjs',
    noExternal: [/./],
    esbuildPlugins: [onDemand],
  },
])
