import { defineConfig } from 'vite';

/** What runs without a browser: the command line and the library, each whole, for Node and for bundlers. */
export default defineConfig({
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'es2022',
    outDir: 'lib',
    copyPublicDir: false,
    rolldownOptions: {
      input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
