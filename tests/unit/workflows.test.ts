import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FOLDER = '.github/workflows';
const workflows = readdirSync(FOLDER);
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');

/** What a workflow runs of others, with the line's remark. */
const usesOf = (text: string): string[] => [...text.matchAll(/\buses:\s*(.*\S)/g)].map(([, used]) => used!);

describe.each(workflows)('%s', (name) => {
  test('runs actions of others as they were looked at: by their digest, whose version stands beside it', () => {
    const used = usesOf(read(name)).filter((each) => !each.startsWith('./'));
    expect(used.filter((each) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(each))).toEqual([]);
  });

  test('may no more than it says, and says it at the top', () => {
    expect(read(name)).toMatch(/^permissions:\n {2}contents: read\n/m);
  });
});

test('the site is deployed only after the tests have passed, with a list of what it is made of beside it', () => {
  const pages = read('pages.yml');
  expect(read('test.yml')).toMatch(/^ {2}workflow_call:/m);
  expect(pages).toMatch(/^ {2}test:\n {4}uses: \.\/\.github\/workflows\/test\.yml$/m);
  expect(pages).toMatch(/^ {2}deploy:\n {4}needs: \[build, test\]$/m);
  expect(pages).toMatch(/npm sbom [^\n]*> dist\/sbom\.json/);
});

test('what is merged or deployed has passed all end-to-end tests, each in one of the parts', () => {
  const text = read('test.yml');
  const parts = text
    .match(/^ {8}part: \[(.*)\]$/m)![1]!
    .split(', ')
    .map(Number);
  expect(parts).toEqual(parts.map((_, place) => place + 1));
  expect(text).toContain(`npm run test:e2e -- --shard=\${{ matrix.part }}/${parts.length}\n`);
});

test('the file for reports of flaws says how, and where', () => {
  const text = readFileSync('SECURITY.md', 'utf8');
  expect(text).toMatch(/report/i);
  expect(text).toContain('private');
});
