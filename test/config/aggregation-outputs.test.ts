import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { loadConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';
import { someTables } from '../support/config-tables.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

/** A pipeline whose query has these options beside its SQL. */
async function load(t: TestContext, options: string) {
  const directory = temporaryDirectory(t);
  const file = join(directory, 'pipeline.yaml');
  const text = `broker: { listen: '127.0.0.1:0' }
tables: { access: {} }
aggregations:
  pages:
    sql: SELECT 1
${options}`;
  writeFileSync(file, text);
  const request = { files: [file], lenient: false, tables: someTables, env: {}, sysProperties: {} };
  const { model, problems } = await loadConfig(request);
  const messages = problems.map((each) => formatProblem(each).replace(`${directory}/`, ''));
  return { aggregation: model?.aggregations[0], messages, directory };
}

test('late rows have outputs of their own, and an outbox a bound', async (t) => {
  const { aggregation, messages, directory } = await load(
    t,
    `    outputs: [{ type: kafka, topic: pages }]
    late:
      - { type: file, path: 'late/{event_time}.jsonl', rollSize: 10MB }
      - { type: kafka, topic: late-pages }
    outboxMaxRows: 5000
    outboxMaxSize: 2MB
`,
  );
  assert.deepEqual(messages, []);
  const { outputs, late, outboxMax } = aggregation!;
  assert.deepEqual(
    outputs.map(({ type }) => type),
    ['kafka'],
  );
  assert.deepEqual(
    late!.map(({ type }) => type),
    ['file', 'kafka'],
  );
  assert.equal(late![0]!.config['path'], join(directory, 'late/{event_time}.jsonl'));
  assert.equal(late![0]!.config['rollSize'], 10_000_000);
  assert.deepEqual(outboxMax, { rows: 5000, bytes: 2_000_000 });
});

test('without late outputs there are none, and results go to the table', async (t) => {
  const { aggregation } = await load(t, '');
  assert.deepEqual(aggregation!.late, []);
  assert.deepEqual(
    aggregation!.outputs.map(({ type }) => type),
    ['table'],
  );
  assert.deepEqual(aggregation!.outboxMax, { rows: 1_000_000, bytes: 1024 ** 3 });
});

test('late rows go nowhere but to files and topics', async (t) => {
  const { messages } = await load(t, "    late: [{ type: redis, url: 'redis://h', key: k }]\n");
  assert.match(messages.join('\n'), /pages\.late\.0\.type: .*redis.*file, kafka/);
});
