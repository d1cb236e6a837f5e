import { defineConfig } from 'tsup'

const library = {
  index: 'src/index.ts',
  rehype: 'src/plugins/rehype.ts',
  retext: 'src/plugins/retext.ts',
  readability: 'src/plugins/readability.ts',
}
const shared = { target: 'node20', dts: { entry: library } } as const

export default defineConfig([
  {
    ...shared,
    entry: { ...library, cli: 'src/cli/main.ts', 'batch-worker': 'src/cli/batch/worker.ts' },
    format: 'esm',
  },
  // Our dependencies are ESM only; inside the CommonJS files they also work in Jest and ts-node.
  // Rollup parts these files (`treeshake`): tsup's own way sets private fields before public ones.
  { ...shared, entry: library, format: 'cjs', noExternal: [/./], splitting: true, treeshake: true },
])
