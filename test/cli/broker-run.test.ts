import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brokerRunOf } from '#src/cli/broker-run.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

function fileOf(test: Parameters<typeof temporaryDirectory>[0], text: string): string {
  const file = join(temporaryDirectory(test), 'pipeline.yaml');
  writeFileSync(file, text);
  return file;
}

const addressesOf = ({ options }: Awaited<ReturnType<typeof brokerRunOf>>): string[] =>
  options.listeners.map(({ name, host, port }) => `${name} ${host}:${port}`);

describe('the broker that the command line names', () => {
  it('is open, syncs each batch and has no page unless it is told otherwise', async () => {
    const plain = await brokerRunOf({ listen: '127.0.0.1:1', dataDir: 'd' }, {});
    assert.deepEqual(addressesOf(plain), ['PLAINTEXT 127.0.0.1:1']);
    const { dataDir, flush, topics } = plain.options;
    assert.deepEqual([dataDir, flush, topics, plain.page], ['d', 'ack', [], undefined]);
    const flags = { listen: '[::1]:1', dataDir: 'd', flush: 'os', page: '127.0.0.1:2' } as const;
    const told = await brokerRunOf(flags, {});
    assert.deepEqual([told.options.flush, told.options.listeners[0]!.host], ['os', '::1']);
    const page = { host: '127.0.0.1', port: 2, location: '--page', key: '--page' };
    assert.deepEqual(told.page, page);
  });

  it('needs an address and a directory, or a file', async () => {
    for (const flags of [{}, { listen: '127.0.0.1:1' }, { dataDir: 'd' }])
      await assert.rejects(brokerRunOf(flags, {}), {
        name: 'ConfigError',
        message: 'needs --listen HOST:PORT and --data-dir DIR, or --conf FILE',
      });
    await assert.rejects(brokerRunOf({ listen: '9092', dataDir: 'd' }, {}), {
      message: '--listen must be host:port, such as 127.0.0.1:9092, found "9092"',
    });
  });
});

describe('the broker of a file', () => {
  const secured = `
dataDir: state
broker:
  listeners: { clients: { listen: 'localhost:\${sys:port}', sasl: SCRAM-SHA-512 } }
  acls: { web1: [write topic access] }
  superUsers: admin
  flush: interval
  autoCreateTopics: false
  topics: { access: { partitions: 3, retention: 1d } }
dashboard: { listen: '127.0.0.1:8080' }
agents:
  a1: { sources: { s: { type: seq, channels: c } }, channels: { c: { type: memory } } }
`;

  it('is what the section says, with a way in for the commands of this machine', async (t) => {
    const file = fileOf(t, secured);
    const run = await brokerRunOf({ conf: file }, { port: '9093' });
    assert.deepEqual(addressesOf(run), ['clients localhost:9093', 'INTERNAL 127.0.0.1:0']);
    const { dataDir, flush, acls, superUsers, autoCreateTopics, topics } = run.options;
    assert.equal(dataDir, join(file, '..', 'state', 'broker'));
    assert.deepEqual([flush, autoCreateTopics], ['interval', false]);
    assert.deepEqual(acls, { web1: ['write topic access'] });
    assert.deepEqual(superUsers, ['admin', ...run.access!.superUsers]);
    assert.deepEqual(
      topics.map(({ name, partitions, retentionMs }) => [name, partitions, retentionMs]),
      [['access', 3, 86_400_000]],
    );
    assert.deepEqual(run.page, { host: '127.0.0.1', port: 8080, location: `${file}:10` });
    assert.deepEqual(run.left, ['agents']);
  });

  it('has what the command line says instead, beside the listeners of the file', async (t) => {
    const flags = { listen: '127.0.0.1:1', dataDir: 'd', flush: 'os', page: '[::1]:2' } as const;
    const run = await brokerRunOf({ conf: fileOf(t, secured), ...flags }, { port: '9093' });
    const [first, second] = addressesOf(run);
    assert.deepEqual([first, second], ['PLAINTEXT 127.0.0.1:1', 'clients localhost:9093']);
    assert.deepEqual([run.options.dataDir, run.options.flush], ['d', 'os']);
    assert.equal(run.page!.location, '--page');
    const open = fileOf(t, 'broker: { listen: "127.0.0.1:9" }');
    const moved = await brokerRunOf({ conf: open, listen: '127.0.0.1:1' }, {});
    assert.deepEqual(addressesOf(moved), ['PLAINTEXT 127.0.0.1:1']);
    assert.equal(moved.access, undefined);
  });
});
