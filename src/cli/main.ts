#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import '../core/whole';
import { carryOut } from './commands';
import { readOptions, USAGE, UsageError } from './options';

try {
  const options = readOptions(process.argv.slice(2));
  if (!options) process.stdout.write(USAGE);
  else {
    const { text, problems } = carryOut(options);
    for (const { key, given, taken, reason } of problems)
      process.stderr.write(`${key}: ${given}: ${reason}${taken ? `; used instead: ${taken}` : ''}\n`);
    if (options.output === undefined) process.stdout.write(text);
    else writeFileSync(options.output, text);
  }
} catch (error) {
  process.stderr.write(error instanceof UsageError ? `${error.message}\n\n${USAGE}` : `${error}\n`);
  process.exitCode = 1;
}
