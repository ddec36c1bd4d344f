import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { NOTICES, notices } from './src/notices/plugin.ts';
import { TARGETS } from './tests/support/targets.ts';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The workers' scripts by their names, and what the page's script calls their addresses: they have no files to come from. */
const WORKERS: readonly (readonly [name: RegExp, address: string])[] = [
  [/\bworker[^/]*\.js$/, 'fallLineWorker'],
  [/\bfilmWorker[^/]*\.js$/, 'fallLineFilmWorker'],
  [/\breadWorker[^/]*\.js$/, 'fallLineReadWorker'],
];
const addressOf = (name: string): string | undefined => WORKERS.find(([own]) => own.test(name))?.[1];

/** The whole site as one page: styles and the one classic script stand in it, allowed by their hashes and nothing else. */
const onePage: Plugin = {
  name: 'one-page',
  enforce: 'post',
  // Its font stands in the styles.
  transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/<link rel="preload"[^>]*>/, '') },
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
      if (page?.type !== 'asset') throw new Error('no page');
      let script = '';
      let workers = '';
      let style = '';
      let legal = '';
      for (const [name, part] of Object.entries(bundle)) {
        if (part.type === 'chunk') script += part.code;
        else if (addressOf(name)) {
          const blob = `new Blob([${JSON.stringify(String(part.source))}],{type:'text/javascript'})`;
          workers += `const ${addressOf(name)}=URL.createObjectURL(${blob});`;
        } else if (name.endsWith('.css')) style += String(part.source);
        else if (name === NOTICES) legal = String(part.source).replaceAll('-->', '-- >');
        if (part !== page) delete bundle[name];
      }
      script = `${workers}${script}`.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
      if (!legal) throw new Error('no notices');
      const icon = readFileSync('public/favicon.svg').toString('base64');
      const policy = [
        "default-src 'none'",
        `script-src ${hashOf(script)}`,
        `style-src ${hashOf(style)}`,
        'img-src data: blob:',
        'font-src data:',
        'worker-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types fall-line',
      ].join('; ');
      page.source = String(page.source)
        .replace(/\s*<script type="module"[^>]*><\/script>/g, '')
        .replace(/\s*<link rel="(stylesheet|modulepreload)"[^>]*>/g, '')
        .replace(/\s*<link rel="license"[^>]*>/, '')
        .replace(/<img src="\.\/screenshot\.png"[^>]*>/g, '')
        .replace(/href="[^"]*favicon\.svg"/, () => `href="data:image/svg+xml;base64,${icon}"`)
        .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`)
        .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
        .replace('</body>', () => `  <script>${script}</script>\n  </body>`)
        .concat(`<!--\n${legal}\n-->\n`);
      page.fileName = 'fall-line.html';
    },
  },
};

const { page, workers } = notices();

export default defineConfig({
  mode: 'single',
  base: './',
  plugins: [react(), page, onePage],
  experimental: {
    renderBuiltUrl: (name) => {
      const runtime = addressOf(name);
      return runtime ? { runtime } : { relative: true };
    },
  },
  build: {
    target: TARGETS,
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
  worker: { format: 'iife', plugins: workers },
});
