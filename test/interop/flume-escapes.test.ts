import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import { localHostNames } from '#src/codecs/event-escapes/host-names.js';
import { goldenCases, randomCase } from '../support/escape-cases.js';
import { faultCount } from '../support/fault-count.js';
import { expanded, expandedByFlume, javaZoneNames } from '../support/flume-escapes.js';
import { assertGolden } from '../support/golden.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const javaZones = javaZoneNames();

test("the golden file is what Flume's own class makes of its cases", (t) => {
  const cases = goldenCases();
  const results = expandedByFlume(cases, temporaryDirectory(t));
  const lines = cases.map((one, i) => JSON.stringify({ ...one, ...results[i]! }));
  assertGolden(`[\n${lines.join(',\n')}\n]\n`, 'flume-escapes.json');
});

test("random templates, times, zones and roundings become what Flume's own class makes of them", (t) => {
  const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
  t.diagnostic(`TAILRACE_SIM_SEED=${seed}`);
  const random = new Random(seed);
  const cases = Array.from({ length: faultCount(200_000, 10_000) }, () =>
    randomCase(random, javaZones),
  );
  const results = expandedByFlume(cases, temporaryDirectory(t));
  cases.forEach((one, i) => assert.deepEqual(expanded(one), results[i], JSON.stringify(one)));
});

test('every name of a time zone that Java knows is known here', () => {
  const unknown = javaZones.filter((name) => javaTimeZone(name) === undefined);
  assert.deepEqual(unknown, []);
});

test('this machine is called what Flume calls it', async (t) => {
  const template = '%[localhost] %[LOCALHOST] %[IP] %[fqdn]';
  const one = { template, headers: {}, zone: 'UTC' };
  const [result] = expandedByFlume([one], temporaryDirectory(t));
  assert.deepEqual(expanded(one, await localHostNames()), result);
});
