import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusText } from '#src/cli/status-line.js';
import type { ComponentStatus, PipelineStatus, QueryStatus } from '#src/core/status.js';

function source(
  type: string,
  events: number,
  state: ComponentStatus['state'] = 'running',
): ComponentStatus {
  return { kind: 'source', name: type, type, state, counters: {}, events };
}

const query: QueryStatus = {
  name: 'pages',
  table: 'access',
  topic: 'access',
  sql: '',
  rowsRead: 90,
  rowsInWindows: 90,
  rowsFiltered: 0,
  rowsLate: 0,
  rowsDeadLettered: 0,
  lag: 7,
  watermarkMs: Date.UTC(2015, 4, 17, 10),
  openWindows: 1,
  checkpoints: 1,
};

function status(timeMs: number, parts: Partial<PipelineStatus>): PipelineStatus {
  return {
    timeMs,
    startedMs: 0,
    name: 'test',
    stages: [],
    agents: [],
    queries: [query],
    deadLetters: { count: 3, recent: [] },
    memoryRssBytes: 142e6,
    ...parts,
  };
}

test('shows what the readers took in a second, not what tiers passed on', () => {
  const agents = (events: number): PipelineStatus['agents'] => [
    { name: 'web1', components: [source('taildir', events), source('avro', events)], edges: [] },
  ];
  const before = status(1_000, { agents: agents(100) });
  const after = status(3_000, { agents: agents(500) });
  assert.equal(
    statusText(after, before),
    'in 200/s  windows 0/s  lag 7  complete to 2015-05-17T10:00:00Z  dead letters 3  142 MB',
  );
});

test('names the stage and the component in trouble', () => {
  const text = statusText(
    status(1_000, {
      stages: [{ name: 'broker', state: 'restarting', restarts: 1 }],
      agents: [{ name: 'web1', components: [source('taildir', 0, 'backing off')], edges: [] }],
    }),
    undefined,
  );
  assert.ok(text.startsWith('! broker restarting  ! web1.taildir backing off  in '), text);
});

test('a time of today is short enough for 80 columns', () => {
  const nowMs = query.watermarkMs! + 60_000;
  const text = statusText(status(nowMs, {}), status(nowMs - 1_000, {}));
  assert.match(text, / {2}complete to 10:00:00Z {2}dead letters 3 {2}/);
  assert.ok(text.length < 80, text);
});
