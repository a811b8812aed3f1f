import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { channels } from '#src/channels/index.js';
import { loadConfig } from '#src/config/load-config.js';
import type { PipelineModel } from '#src/config/model.js';
import { formatProblem } from '#src/config/problems.js';
import { interceptors } from '#src/interceptors/index.js';
import { selectors } from '#src/selectors/index.js';
import { sinkProcessors } from '#src/sink-processors/index.js';
import { sinks } from '#src/sinks/index.js';
import { sources } from '#src/sources/index.js';
import { withoutPositions } from '../support/without-positions.js';

async function loadExample(file: string): Promise<PipelineModel> {
  const { model, problems } = await loadConfig({
    files: [file],
    lenient: false,
    tables: { sources, channels, sinks, interceptors, selectors, sinkProcessors },
    env: {},
    sysProperties: { data: '/tmp/tailrace', 'log.directory': '/var/log', 'log.pattern': 'a' },
  });
  assert.deepEqual(problems.map(formatProblem), []);
  return model!;
}

const examples = readdirSync('conf').filter((name) => /\.(?:properties|yaml)$/.test(name));

describe('the example', () => {
  for (const name of examples) {
    test(`${name} is right, and says how it is run`, async () => {
      await loadExample(`conf/${name}`);
      const [first] = readFileSync(`conf/${name}`, 'utf8').split('\n\n', 1);
      assert.match(first!, /^#[^]*npx [^]*conf\//);
    });

    const twin = name.replace(/\.properties$/, '.yaml');
    if (twin === name || !existsSync(`conf/${twin}`)) continue;
    test(`${name} means the same as ${twin}`, async () => {
      const flat = await loadExample(`conf/${name}`);
      const nested = await loadExample(`conf/${twin}`);
      assert.deepEqual(withoutPositions(flat.agents), withoutPositions(nested.agents));
    });
  }
});
