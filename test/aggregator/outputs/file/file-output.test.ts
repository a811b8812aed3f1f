import assert from 'node:assert/strict';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FileOutput } from '#src/aggregator/outputs/file/file-output.js';
import { lateColumns, lateRow } from '#src/aggregator/outputs/late-rows.js';
import type { OutputContext } from '#src/aggregator/outputs/output.js';
import type { FileOutputConfig } from '#src/generated/config/outputs/file.js';
import { contractSeeds, outputContract, pageRow } from '../../../contracts/output-contract.js';
import { fileOutput, fileOutputDefaults, writtenRows } from '../../../support/file-output.js';
import { outputContext, pageColumns } from '../../../support/output-context.js';
import { RecordingLogger } from '../../../support/recording-logger.js';
import { temporaryDirectory } from '../../../support/temporary-directory.js';

for (const rollSize of [0, 2000])
  outputContract(
    `file output ${rollSize === 0 ? 'to one file' : 'that rolls'}`,
    (t) => fileOutput(temporaryDirectory(t), { rollSize }),
    { seeds: contractSeeds(4) },
  );

type Parts = Partial<Omit<OutputContext<FileOutputConfig>, 'config'>>;

function setup(t: TestContext, config: Partial<FileOutputConfig> = {}, parts: Parts = {}) {
  const directory = temporaryDirectory(t);
  const outputs: FileOutput[] = [];
  t.after(async () => {
    for (const output of outputs) await output.close();
  });
  const open = (): FileOutput => {
    const path = join(directory, 'pages.jsonl');
    const output = new FileOutput(outputContext({ path, ...fileOutputDefaults, ...config }, parts));
    outputs.push(output);
    return output;
  };
  const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
  const names = (): string[] =>
    readdirSync(directory)
      .filter((name) => !name.startsWith('.'))
      .toSorted();
  return { directory, open, read, names };
}

test('a line has the columns, then revision, order and operation', async (t) => {
  const { open, read } = setup(t);
  const output = open();
  await output.lastOrder();
  await output.deliver([pageRow('/a', 1, 1), pageRow('/a', 1, 2, true)]);
  const line = '{"window_start":"2015-05-17T10:00:00Z","path":"/a","pv":1,';
  assert.equal(
    read('pages.jsonl'),
    `${line}"revision":1,"order":1,"operation":"upsert"}\n` +
      `${line}"revision":2,"order":2,"operation":"delete"}\n`,
  );
});

test('a file of CSV begins with the names, once', async (t) => {
  const { open, read } = setup(t, { format: 'csv' });
  const output = open();
  await output.lastOrder();
  await output.deliver([pageRow('/a,b', 1, 1)]);
  await output.deliver([pageRow('/c', 2, 2)]);
  assert.equal(
    read('pages.jsonl'),
    'window_start,path,pv,revision,order,operation\n' +
      '2015-05-17T10:00:00Z,"/a,b",1,1,1,upsert\n' +
      '2015-05-17T10:00:00Z,/c,2,2,2,upsert\n',
  );
});

test('a file a window or group; what a row puts into a name leads nowhere else', async (t) => {
  const directory = temporaryDirectory(t);
  const path = join(directory, 'out/{window_start}/page{path}.jsonl');
  const { open } = setup(t, { path, maxOpenFiles: 2 });
  const output = open();
  await output.lastOrder();
  const hostile = ['/../../../etc/passwd', '', '/a', '/b', '.', `/${'é'.repeat(300)}`];
  await output.deliver(hostile.map((each, i) => pageRow(each, i, i + 1)));
  const window = join(directory, 'out/2015-05-17T10:00:00Z');
  const found = readdirSync(window).toSorted();
  assert.equal(found.length, hostile.length);
  assert.ok(found.includes('page%2F..%2F..%2F..%2Fetc%2Fpasswd.jsonl'));
  assert.ok(found.includes('page%2E.jsonl'));
  assert.ok(found.every((name) => name.length <= 130));
  const position = readdirSync(join(directory, 'out')).find((name) => name.startsWith('.'));
  const kept = JSON.parse(readFileSync(join(directory, 'out', position!, 'position'), 'utf8')) as {
    readonly order: number;
    readonly files: readonly unknown[];
  };
  assert.deepEqual([kept.order, kept.files.length], [hostile.length, 2]);
});

test('a full file is left and the next one begun, over restarts too', async (t) => {
  const { open, names } = setup(t, { rollSize: 200 });
  for (let order = 1; order <= 6; order++) {
    const output = open();
    assert.equal(await output.lastOrder(), order - 1);
    await output.deliver([pageRow('/a', order, order)]);
    await output.close();
  }
  assert.deepEqual(names(), ['pages.1.jsonl', 'pages.2.jsonl', 'pages.jsonl']);
});

test('what lies behind the position is cut off, what lies before it stays', async (t) => {
  const logger = new RecordingLogger();
  const { directory, open, read } = setup(t, {}, { logger });
  const first = open();
  await first.lastOrder();
  await first.deliver([pageRow('/a', 1, 1)]);
  await first.close();
  const delivered = read('pages.jsonl');
  appendFileSync(join(directory, 'pages.jsonl'), '{"window_start":"20');
  const second = open();
  assert.equal(await second.lastOrder(), 1);
  assert.equal(read('pages.jsonl'), delivered);
  await second.deliver([pageRow('/b', 2, 2)]);
  assert.deepEqual(
    writtenRows(directory).map(({ order }) => order),
    [1, 2],
  );
});

test('a file that was taken away goes on in a new one; one that somebody cut is reported', async (t) => {
  const logger = new RecordingLogger();
  const { directory, open, names } = setup(t, {}, { logger });
  const path = join(directory, 'pages.jsonl');
  const first = open();
  await first.lastOrder();
  await first.deliver([pageRow('/a', 1, 1)]);
  await first.close();
  rmSync(path);
  const second = open();
  assert.equal(await second.lastOrder(), 1);
  await second.deliver([pageRow('/b', 2, 2)]);
  await second.close();
  assert.deepEqual(
    writtenRows(directory).map(({ order }) => order),
    [2],
  );
  writeFileSync(path, '');
  const third = open();
  await third.lastOrder();
  assert.deepEqual(names(), ['pages.jsonl']);
  const told = logger.lines.map(({ message }) => message).join('\n');
  assert.match(told, /was taken away: its rows go on in a new file/);
  assert.match(told, /is shorter than what was delivered: somebody cut it/);
});

test('two outputs to one path do not write at a time', async (t) => {
  const { open } = setup(t);
  const first = open();
  const second = open();
  await first.lastOrder();
  await assert.rejects(second.lastOrder(), /directory is in use/);
  await first.close();
  assert.equal(await second.lastOrder(), 0);
});

test('a position that is none is refused, and nothing is touched', async (t) => {
  const { directory, open } = setup(t);
  const first = open();
  await first.lastOrder();
  await first.deliver([pageRow('/a', 1, 1)]);
  await first.close();
  const folder = readdirSync(directory).find((name) => name.startsWith('.tailrace-'));
  writeFileSync(join(directory, folder!, 'position'), '{"format":1,');
  await assert.rejects(open().lastOrder(), /position is no position of a file output/);
  assert.ok(existsSync(join(directory, 'pages.jsonl')));
});

test('late rows are lines with what came and why it is late', async (t) => {
  const { open, read } = setup(t, {}, { content: 'late rows', columns: lateColumns });
  const output = open();
  await output.lastOrder();
  const late = { timeMs: 3000, eventTimeMs: 1000, watermarkMs: 2000, partition: 1, offset: 42 };
  const bodies = [Buffer.from('GET /'), Buffer.from([0xff])];
  const rows = bodies.map((body, i) =>
    lateRow({ ...late, reason: 'late', body: body.toString('base64') }, i + 1),
  );
  await output.deliver(rows);
  const head =
    '{"event_time":"1970-01-01T00:00:01Z","watermark":"1970-01-01T00:00:02Z",' +
    '"read_time":"1970-01-01T00:00:03Z","partition":1,"offset":42,"reason":"late",';
  assert.equal(read('pages.jsonl'), `${head}"body":"GET /"}\n${head}"body":"base64:/w=="}\n`);
});

test('a column that the output adds must have another name in the query', (t) => {
  const columns = [...pageColumns, { name: 'order', role: 'value', type: 'number' } as const];
  const { open } = setup(t, {}, { columns });
  assert.throws(open, /adds a column "order" to each line: give that of the query another name/);
});
