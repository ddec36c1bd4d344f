// Runs every JavaScript program of a folder in one process and prints what they print, as {name: [[numbers of a line]]}.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
const print = console.log;
const printed = {};
for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
  const lines = [];
  console.log = (...line) => lines.push(line.map(String));
  await import(pathToFileURL(join(folder, name)).href);
  printed[name] = lines;
}
print(JSON.stringify(printed));
