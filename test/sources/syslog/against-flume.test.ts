/**
 * What a running Flume 1.11 made of the vectors (recorded by test/interop/flume-syslog.test.ts),
 * beside what our sources make of them over real sockets.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { EventText } from '#src/codecs/event-text.js';
import { loadConfig } from '#src/config/load-config.js';
import { formatProblem } from '#src/config/problems.js';
import type { Source } from '#src/core/contracts.js';
import { componentTables } from '#src/agent/component-tables.js';
import { sources } from '#src/sources/index.js';
import { sourceContext } from '../../support/component-context.js';
import { FakeClock } from '../../support/fake-clock.js';
import { assertGolden, goldenDirectory } from '../../support/golden.js';
import {
  comparisonProperties,
  differencesOf,
  endMarkerOf,
  outputsOf,
  sendVectors,
  strictlyCompared,
  type Outputs,
} from '../../support/syslog-comparison.js';
import {
  comparedSources,
  comparedZone,
  syslogVectors,
  type SyslogVector,
} from '../../support/syslog-vectors.js';
import { until } from '../../support/until.js';

const recorded = JSON.parse(
  readFileSync(join(goldenDirectory, 'syslog', 'flume.json'), 'utf8'),
) as { readonly nowMs: number; readonly outputs: Outputs };
const { nowMs } = recorded;
const vectors = syslogVectors(nowMs);
const eventText = new EventText({ withHeaders: true, appendNewline: true });

let configs: ReadonlyMap<string, Readonly<Record<string, unknown>>>;

before(async () => {
  process.env['TZ'] = comparedZone;
  configs = await checkedConfigs();
});

/** As a user's file would be read. */
async function checkedConfigs() {
  const directory = mkdtempSync(join(tmpdir(), 'tailrace-'));
  const file = join(directory, 'syslog.properties');
  const ports = Object.fromEntries(Object.keys(comparedSources).map((name) => [name, 0]));
  writeFileSync(file, comparisonProperties(ports, directory));
  const tables = componentTables;
  const options = { files: [file], lenient: false, tables, env: {}, sysProperties: {} };
  const { model, problems } = await loadConfig(options);
  rmSync(directory, { recursive: true });
  assert.deepEqual(problems.map(formatProblem), []);
  return new Map(model!.agents[0]!.sources.map(({ name, config }) => [name, config]));
}

async function ours(isLenient: boolean): Promise<Outputs> {
  const outputs: Outputs = {};
  for (const [name, { type }] of Object.entries(comparedSources)) {
    const clock = new FakeClock(nowMs);
    const context = Object.assign(sourceContext(configs.get(name)!, { clock }), { isLenient });
    const source = await sources.find((one) => one.type === type)!.create(context);
    await source.start();
    try {
      await sendVectors(name, portOf(source), vectors);
      await until(() => context.bodies.at(-1) === endMarkerOf(name, vectors), name);
    } finally {
      await source.stop();
    }
    const texts = context.batches.map((batch) => eventText.of(batch).toString('latin1'));
    Object.assign(outputs, outputsOf(texts.join(''), vectors, nowMs));
  }
  return outputs;
}

function portOf(source: Source): number {
  const { port, ports } = source as { readonly port?: number; readonly ports?: readonly number[] };
  return (ports?.[0] ?? port)!;
}

test('with --lenient they make of each message what Flume makes, but where Flume loses it', async () => {
  const differences = differencesOf(recorded.outputs, await ours(true));
  assertGolden(differences, 'syslog/differences-lenient.txt');
});

test('without it they differ where the documentation says so; a datagram is what a line is', async () => {
  const outputs = await ours(false);
  const differences = differencesOf(recorded.outputs, outputs, strictlyCompared);
  assertGolden(differences, 'syslog/differences.txt');
  for (const { name } of vectors.filter(isOneLine))
    assert.equal(outputs['udp']![name], outputs['tcp']![name], name);
});

/** Which no limit cuts, and of which nothing is behind the first LF. */
function isOneLine({ parts }: SyslogVector): boolean {
  const bytes = Buffer.concat(parts);
  return bytes.length < 2500 && bytes.indexOf(10) === bytes.length - 1;
}
