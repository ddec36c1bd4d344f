import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { projects } from './tests/support/projects.ts';
import { Tally } from './tests/support/tally.ts';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types fall-line',
].join('; ');

/** Writes the content policy into the built page, ahead of everything it governs; the dev server needs inline code. */
const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html) =>
      html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
  },
};

/** Whether `npm start` has a desktop to open a browser on; a server or a container only prints the address. */
function hasDesktop(): boolean {
  const { CI, DISPLAY, WAYLAND_DISPLAY, SSH_CONNECTION } = process.env;
  if (CI || SSH_CONNECTION) return false;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [react(), contentPolicy],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    // What the page needs at once in one file: split by who else imports it, it compresses worse and takes more requests.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'main', tags: ['$initial'] }] } } },
  },
  worker: { format: 'es' },
  preview: { open: hasDesktop() },
  test: {
    projects,
    reporters: ['default', new Tally()],
    attachmentsDir: 'node_modules/.vitest-attachments',
  },
});
