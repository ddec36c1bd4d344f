import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the script calls the address of its worker, which has no file to come from. */
const WORKER = 'fallLineWorker';

/** The whole site as one page: styles and the one classic script stand in it, allowed by their hashes and nothing else. */
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('no page');
      let script = '';
      let worker = '';
      let style = '';
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code;
        else if (/worker.*\.js$/.test(name)) worker = String(part.source);
        else if (name.endsWith('.css')) style += String(part.source);
        if (part !== page) delete bundle[name];
      }
      const blob = `new Blob([${JSON.stringify(worker)}],{type:'text/javascript'})`;
      script = `const ${WORKER}=URL.createObjectURL(${blob});${script}`
        .replaceAll('</script', '<\\/script')
        .replaceAll('<!--', '<\\!--');
      const icon = readFileSync('public/favicon.svg').toString('base64');
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        'img-src data: blob:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types fall-line',
      ].join('; ');
      page.source = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(/<img src="\.\/screenshot\.png"[^>]*>/, '')
        .replace(/href="[^"]*favicon\.svg"/, () => `href="data:image/svg+xml;base64,${icon}"`)
        .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace('</body>', () => `  <script>${script}</script>\n  </body>`);
      page.fileName = 'fall-line.html';
    },
  },
};

export default defineConfig({
  mode: 'single',
  base: './',
  plugins: [react(), onePage],
  experimental: {
    renderBuiltUrl: (name) => (/worker.*\.js$/.test(name) ? { runtime: WORKER } : { relative: true }),
  },
  build: {
    target: 'es2022',
    outDir: 'single',
    copyPublicDir: false,
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    // Styles are loaded with the page: no chunk asks where it came from.
    rolldownOptions: {
      checks: { emptyImportMeta: false },
      output: { format: 'iife', codeSplitting: false, entryFileNames: '[name].js' },
    },
  },
  worker: { format: 'iife' },
});
