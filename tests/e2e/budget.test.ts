import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { openPage } from '../support/page';

const KIB = 1024;

test('the JavaScript asked for before the first complete figure is at most 110 KiB of gzip -9', async () => {
  const asked = new Set<string>();
  await openPage({
    prepare: (page) => {
      page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    },
  });
  const base = new URL(inject('site')).pathname;
  const scripts = [...asked].filter((path) => /\.m?js$/.test(path)).map((path) => path.slice(base.length));
  expect(scripts).not.toEqual([]);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`JavaScript before the first figure: ${(total / KIB).toFixed(1)} KiB in ${scripts.length} file(s)`);
  expect(total).toBeLessThanOrEqual(110 * KIB);
});
