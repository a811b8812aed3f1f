import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { noCounts } from '#src/aggregator/checkpoint/progress.js';
import { judge, type AuditResult } from '#src/cli/audit/audit.js';
import type { Accounts, AuditedQuery } from '#src/cli/audit/accounts.js';
import { HourCounts } from '#src/cli/audit/hour-counts.js';
import { summaryOf } from '#src/cli/audit/summary.js';
import type { TopicAccount } from '#src/cli/audit/topic-account.js';
import type { SinkPlace } from '#src/cli/audit/topology.js';
import { Tallies } from '#src/core/tallies.js';
import { accountOf, auditedFlow, noLetters } from '../../support/audited-flow.js';
import { readRange } from '../../support/provenance.js';

const flow = auditedFlow();
const fromFile = (from: number, to: number, hour: number) => ({
  ...readRange('file:s:1', from, to),
  hour,
});
const fromA = (from: number, to: number, hour: number) => ({
  ...readRange('channel:A', from, to),
  hour,
});

/** `one.a` has 10 events of hour 7 and 5 of hour 8; `two.b` has what is given. */
function hop(arrived: [number, number], parts: Partial<Accounts> = {}): AuditResult {
  const [seven, eight] = arrived;
  const a = accountOf('A', [fromFile(0, 10, 7), fromFile(10, 15, 8)], {
    paths: new Map([['file:s:1', '/logs/access.log']]),
  });
  const b = accountOf('B', [fromA(0, seven, 7), fromA(10, 10 + eight, 8)]);
  const channels = [
    { place: flow.placeOfB, account: b },
    { place: flow.placeOfA, account: a },
  ];
  const accounts = { isRunning: false, channels, topics: [], letters: noLetters, queries: [] };
  return judge({ ...accounts, ...parts }, 0);
}

function shown({ findings }: AuditResult): string[] {
  return findings.map(({ hop: at, hour, text }) => `${at}, ${hour}: ${text}`);
}

describe('the equation of a hop', () => {
  it('holds where every hour has arrived', () => {
    const result = hop([10, 5]);
    assert.deepEqual(shown(result), []);
    assert.equal(summaryOf(result), 'balances: 15 read = 15 delivered');
    assert.deepEqual(
      result.links.map(({ hour, delivered, arrived }) => [hour, delivered, arrived]),
      [
        [7, 10, 10],
        [8, 5, 5],
      ],
    );
  });

  it('fails with the hour, the file and the hop of what is missing, or too much', () => {
    const result = hop([9, 6]);
    assert.deepEqual(shown(result), [
      'one.a ▸ next, 7: 10 delivered, 9 arrived: 1 did not arrive',
      'one.a ▸ next, 8: 5 delivered, 6 arrived: 1 more than were delivered',
    ]);
    assert.deepEqual(result.findings[0]!.origins, ['/logs/access.log']);
    assert.equal(result.findings[0]!.next, 'tailrace inspect /b/data');
    assert.equal(summaryOf(result), 'does not balance: 2 differences, 2 events; 15 read');
  });

  it('takes what has not arrived as under way while the pipeline runs, but nothing too much', () => {
    const late = hop([9, 5], { isRunning: true });
    assert.deepEqual(shown(late), []);
    assert.deepEqual(
      late.links.map(({ underWay }) => underWay),
      [1, 0],
    );
    assert.equal(
      summaryOf(late),
      'balances: 15 read = 1 under way + 14 delivered (the pipeline is running)',
    );
    assert.equal(hop([11, 5], { isRunning: true }).balances, false);
  });

  it('counts the dead letters of the sink by their hour, and those without one', () => {
    const counts = new HourCounts(0);
    counts.add('channel:A', 7, 1);
    counts.add('channel:A', 0, 1);
    assert.deepEqual(shown(hop([9, 4], { letters: { ...noLetters, counts } })), []);
  });

  it('does not tell again what a channel has counted as lost or possibly doubled', () => {
    const tallies = new Tallies();
    tallies.add('lost', 1);
    tallies.add('possiblyDoubled', 1);
    const a = accountOf('A', [fromFile(0, 10, 7), fromFile(10, 15, 8)], {
      tallies: tallies.snapshot(),
    });
    const b = accountOf('B', [fromA(0, 9, 7), fromA(10, 16, 8)]);
    const channels = [
      { place: flow.placeOfB, account: b },
      { place: flow.placeOfA, account: a },
    ];
    const result = hop([0, 0], { channels });
    assert.deepEqual(
      result.findings.map(({ hop: at, events }) => [at, events]),
      [
        ['one.a', 1],
        ['one.a', 1],
      ],
    );
  });

  it('knows an upstream channel by the ids that it had before', () => {
    const a = accountOf('A', [fromFile(0, 10, 7)], { ids: ['A', 'A0'] });
    const b = accountOf('B', [
      { ...readRange('channel:A0', 0, 6), hour: 7 },
      { ...readRange('channel:A', 6, 10), hour: 7 },
    ]);
    const channels = [
      { place: flow.placeOfB, account: b },
      { place: flow.placeOfA, account: a },
    ];
    assert.deepEqual(shown(hop([0, 0], { channels })), []);
  });
});

describe('the equation of a branch', () => {
  const judged = (parts: Parameters<typeof accountOf>[2]) =>
    hop([0, 0], {
      channels: [
        { place: flow.placeOfB, account: accountOf('B', [fromFile(0, 10, 7)], parts) },
        { place: flow.placeOfA, account: undefined },
      ],
    });

  it('splits what was stored into what waits and what was delivered', () => {
    const waiting = new HourCounts(0);
    waiting.add('file:s:1', 7, 4);
    const range = { ...fromFile(0, 10, 7), dropped: 2, deadLettered: 1, generated: 3 };
    const account = accountOf('B', [range], { waiting });
    const result = hop([0, 0], { channels: [{ place: flow.placeOfB, account }] });
    const [row] = result.branches;
    assert.deepEqual([row!.waiting, row!.delivered], [4, 6]);
    assert.equal(
      summaryOf(result),
      'balances: 13 read = 1 dead-lettered + 2 dropped + 4 in channels + 6 delivered',
    );
  });

  it('fails where numbers are neither delivered nor readable, or a batch is miscounted', () => {
    const result = judged({ missing: [{ from: 3, to: 5 }], miscounted: ['the batch of 7 …'] });
    assert.deepEqual(
      result.findings.map(({ text, events }) => [text, events]),
      [
        ['events 3 to 4 are neither delivered nor readable', 2],
        ['the batch of 7 …', 0],
      ],
    );
  });

  it('fails where more wait than were ever stored: the sums are gone', () => {
    const waiting = new HourCounts(0);
    waiting.add('file:s:1', 7, 11);
    assert.match(judged({ waiting }).findings[0]!.text, /^11 wait, but only 10 were stored/);
  });

  it('fails on each tally that says lost or doubled, and on no other', () => {
    for (const tally of ['possiblyDoubled', 'lost', 'lostAtDestination'] as const)
      assert.equal(judged({ tallies: tallied(tally) }).findings.length, 1, tally);
    for (const tally of ['suppressed', 'skipped'] as const)
      assert.equal(judged({ tallies: tallied(tally) }).findings.length, 0, tally);
  });

  it('counts replayed dead letters beside what was read', () => {
    const replayed = readRange('dead-letters:1', 0, 2);
    const account = accountOf('B', [{ ...fromFile(0, 10, 7), deadLettered: 2 }, replayed]);
    const result = hop([0, 0], { channels: [{ place: flow.placeOfB, account }] });
    assert.equal(
      summaryOf(result),
      'balances: 10 read + 2 replayed = 2 dead-lettered + 10 delivered',
    );
  });

  it('says which channels it knows nothing of', () => {
    assert.deepEqual(judged({}).notes, ['channel one.a has never run']);
  });
});

function tallied(tally: Parameters<Tallies['add']>[0]) {
  const tallies = new Tallies();
  tallies.add(tally, 1);
  return tallies.snapshot();
}

describe('the equation of a query', () => {
  interface TopicCounts {
    readonly inLog: number;
    readonly below: number;
    readonly unread: number;
  }

  function topicOf({ inLog, below, unread }: TopicCounts, expired?: number): TopicAccount {
    const of = (events: number): HourCounts => {
      const counts = new HourCounts(0);
      counts.add('channel:B', 7, events);
      return counts;
    };
    return {
      name: 'access',
      directories: ['/broker/access-0'],
      isCompacted: false,
      expired,
      inLog: of(inLog),
      readBy: new Map([['pages', { below: of(below), unread: of(unread) }]]),
      problems: [],
    };
  }

  function judged(
    topic: TopicCounts,
    read: { inWindows: number; late?: number; read?: number; expired?: number },
    expired?: number,
  ): AuditResult {
    const { inWindows, late = 0 } = read;
    const counts = { ...noCounts(), read: inWindows + late, ...read, late };
    const query: AuditedQuery = {
      name: 'pages',
      isBundled: true,
      account: {
        topic: 'access',
        clusterId: 'C1',
        partitions: [],
        counts,
        origins: [{ origin: 'channel:B', hour: 7, counts }],
      },
    };
    const sink: SinkPlace = { model: flow.placeOfB.sinks[0]!.model, to: 'topics' };
    const place = { ...flow.placeOfB, sinks: [sink] };
    const account = accountOf('B', [fromFile(0, 10, 7)]);
    const topics = [topicOf(topic, expired)];
    return hop([0, 0], { channels: [{ place, account }], topics, queries: [query] });
  }

  it('holds where all in the log is counted or unread', () => {
    const result = judged({ inLog: 10, below: 7, unread: 3 }, { inWindows: 5, late: 2 });
    assert.deepEqual(shown(result), []);
    assert.equal(summaryOf(result), 'balances: 10 read = 5 in windows + 2 late + 3 in the topic');
  });

  it('fails where rows were stepped over, counted twice, or vanish inside', () => {
    const inLog = { inLog: 10, below: 10, unread: 0 };
    assert.deepEqual(shown(judged(inLog, { inWindows: 9 })), [
      'topic access ▸ query pages, 7: 10 in log, 9 read, 0 unread: 1 were stepped over',
    ]);
    assert.deepEqual(shown(judged(inLog, { inWindows: 11 })), [
      'topic access ▸ query pages, 7: 10 in log, 11 read, 0 unread: 1 were read and are gone, or were read twice',
    ]);
    assert.deepEqual(shown(judged(inLog, { inWindows: 9, read: 10 })), [
      'query pages, 7: 10 read, but 9 in windows, filtered, late or dead-lettered',
    ]);
  });

  it('goes by its own sums for what retention has removed, and fails for what expired unread', () => {
    const retained = { inLog: 4, below: 4, unread: 0 };
    const result = judged(retained, { inWindows: 10 }, 6);
    assert.deepEqual(shown(result), []);
    assert.equal(result.queries[0]!.inLog, 10);
    assert.deepEqual(shown(judged(retained, { inWindows: 10, expired: 2 }, 6)), [
      'query pages, 7: 2 expired: retention removed them before the query read them',
    ]);
    assert.match(shown(judged(retained, { inWindows: 3 }, 6))[0]!, /: 1 were stepped over$/);
  });
});

it('hours of long ago are one sum, however each store has folded them', () => {
  const a = accountOf('A', [fromFile(0, 4, 100), fromFile(4, 6, 101), fromFile(6, 9, 500)]);
  const b = accountOf('B', [fromA(0, 6, 0), fromA(6, 9, 500)]);
  const channels = [
    { place: flow.placeOfB, account: { ...b, received: folded(b.received) } },
    { place: flow.placeOfA, account: { ...a, waiting: new HourCounts(400) } },
  ];
  const accounts = { isRunning: false, channels, topics: [], letters: noLetters, queries: [] };
  const result = judge(accounts, 400);
  assert.deepEqual(shown(result), []);
  assert.deepEqual(
    result.links.map(({ hour, delivered }) => [hour, delivered]),
    [
      [0, 6],
      [500, 3],
    ],
  );
});

function folded(counts: HourCounts): HourCounts {
  const all = new HourCounts(400);
  for (const origin of counts.origins)
    for (const hour of counts.hours([origin])) all.add(origin, hour, counts.get(origin, hour));
  return all;
}
