/**
 * Every file of test/golden/config is a configuration with something wrong in it; the `.txt` beside it
 * is what the user reads. `# agent:`, `# lenient` and `# excerpts` on the first lines say how it is
 * loaded. `UPDATE_GOLDEN=1` writes the texts anew: review them as code.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { loadConfig } from '#src/config/load-config.js';
import { formatProblem, formatProblems } from '#src/config/problems.js';
import { someTables } from '../support/config-tables.js';

const folder = 'test/golden/config';

async function messagesOf(name: string): Promise<string> {
  const file = join(folder, name);
  const head = readFileSync(file, 'utf8').split('\n').slice(0, 3).join('\n');
  const agentName = /^# agent: (\S+)/m.exec(head)?.[1];
  const { model, problems, texts } = await loadConfig({
    files: [file],
    ...(agentName === undefined ? {} : { agentName }),
    lenient: /^# lenient/m.test(head),
    tables: someTables,
    env: { SET: '1' },
    sysProperties: {},
  });
  const excerpts = /^# excerpts/m.test(head);
  const text = excerpts
    ? formatProblems(problems, { texts })
    : problems.map(formatProblem).join('\n');
  const verdict = model === undefined ? 'refused' : 'runs';
  return `${text.replaceAll(`${folder}/`, '')}\n${verdict}\n`;
}

describe('what is said about a wrong configuration', () => {
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.txt'))) {
    test(name.replace(/\.\w+$/, '').replaceAll('-', ' '), async () => {
      const found = await messagesOf(name);
      const golden = join(folder, `${name}.txt`);
      if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, found);
      assert.ok(existsSync(golden), `${golden} is missing; write it with UPDATE_GOLDEN=1`);
      assert.equal(found, readFileSync(golden, 'utf8'));
    });
  }
});
