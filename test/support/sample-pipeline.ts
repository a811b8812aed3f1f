import type {
  ComponentStatus,
  PipelineStatus,
  QueryStatus,
  ResultColumn,
  ResultRow,
} from '#src/core/status.js';
import type { DashboardPorts } from '#src/dashboard/server.js';
import { sampleBroker } from './sample-broker.js';

const minuteMs = 60_000;

export const hostilePaths = [
  '/<script>document.title="pwned"</script>',
  '/"><img src=x onerror=\'document.title="pwned"\'>',
];

const sql = `SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`;

const columns: readonly ResultColumn[] = [
  { name: 'window_start', role: 'window_start', type: 'timestamp' },
  { name: 'window_end', role: 'window_end', type: 'timestamp' },
  { name: 'path', role: 'group', type: 'string' },
  { name: 'pv', role: 'value', type: 'number', aggregate: 'count' },
  { name: 'uv', role: 'value', type: 'number', aggregate: 'count distinct' },
];

interface Window {
  readonly startMs: number;
  readonly endMs: number;
  readonly provisional: boolean;
}

/**
 * A pipeline that has run for `seconds` and moves on when told: two web servers, a collector, a
 * topic, a query with the row over all paths, hostile paths in its rows and dead letters.
 */
export class SamplePipeline implements DashboardPorts {
  seconds: number;
  /** Shown at the collector's sink. */
  sinkError: string | undefined;
  /** Beside the one that the query reads. */
  topicCount = 0;
  readonly startMs: number;

  constructor(parts: { seconds?: number; startMs?: number } = {}) {
    this.seconds = parts.seconds ?? 600;
    this.startMs = parts.startMs ?? Date.UTC(2015, 4, 17, 10, 0);
  }

  readonly results: DashboardPorts['results'] = {
    layout: async () => ({
      columns,
      groupingSets: [
        { summedOver: [], isOverall: false },
        { summedOver: ['path'], isOverall: true },
      ],
    }),
    windows: async (_, limit) => this.#windows().toReversed().slice(0, limit),
    rows: async (_, { fromMs, toMs, limit }) =>
      this.#windows()
        .filter(({ startMs }) => startMs >= fromMs && startMs < toMs)
        .flatMap((window) => this.#rows(window))
        .slice(0, limit),
  };

  status(): PipelineStatus {
    const events = this.seconds * 210;
    return {
      timeMs: this.startMs + this.seconds * 1_000,
      startedMs: this.startMs,
      name: 'quickstart',
      stages: ['broker', 'aggregator', 'agents'].map((name) => {
        return { name, state: 'running', restarts: 0 };
      }),
      agents: [
        webAgent('web1', Math.floor(events * 0.55)),
        webAgent('web2', Math.floor(events * 0.45)),
        collector(events, this.sinkError),
      ],
      broker: sampleBroker(events, this.topicCount),
      queries: [this.#query(events)],
      deadLetters: {
        count: hostilePaths.length + this.seconds,
        recent: hostilePaths.map((path) => ({
          timeMs: this.startMs,
          component: 'aggregation pages',
          reason: 'partition 0, offset 17: the time is not in the form of an access log',
          body: `203.0.113.9 - - [bad] "GET ${path} HTTP/1.1" 404 -`,
        })),
      },
      memoryRssBytes: 141_000_000,
    };
  }

  #query(events: number): QueryStatus {
    return {
      name: 'pages',
      table: 'access',
      topic: 'access',
      sql,
      rowsRead: events - 40,
      rowsInWindows: events - 60,
      rowsFiltered: 0,
      rowsLate: 3,
      rowsDeadLettered: 17,
      lag: 40,
      watermarkMs: this.startMs + this.seconds * 1_000 - 60_000,
      openWindows: 2,
      checkpoints: this.seconds,
      lastCheckpointMs: this.startMs + this.seconds * 1_000 - 700,
    };
  }

  #windows(): Window[] {
    const count = Math.ceil((this.seconds * 1_000) / minuteMs);
    return Array.from({ length: count }, (_, i) => ({
      startMs: this.startMs + i * minuteMs,
      endMs: this.startMs + (i + 1) * minuteMs,
      provisional: i >= count - 2,
    }));
  }

  #rows({ startMs, endMs, provisional }: Window): ResultRow[] {
    const index = (startMs - this.startMs) / minuteMs;
    const part = Math.min(1, (this.seconds * 1_000 - index * minuteMs) / minuteMs);
    const total = Math.floor(part * (12_600 + 2_500 * Math.sin(index / 3)));
    const paths = ['/', '/products', '/cart', '/blog/überraschung', '/about', ...hostilePaths];
    const row = (path: string | null, pv: number): ResultRow => ({
      groupingSet: path === null ? 1 : 0,
      windowStartMs: startMs,
      windowEndMs: endMs,
      values: [startMs, endMs, path, pv, Math.ceil(pv * 0.37)],
      revision: 1,
      provisional,
    });
    return [row(null, total), ...paths.map((path, i) => row(path, Math.floor(total / (i + 2))))];
  }
}

function webAgent(name: string, events: number): PipelineStatus['agents'][number] {
  return {
    name,
    components: [
      component('source', 'access', 'taildir', events),
      channel(events, 312),
      { ...component('sink', 'next', 'avro', events), address: '127.0.0.1:4545' },
    ],
    edges: [
      { from: 'access', to: 'buffer' },
      { from: 'buffer', to: 'next' },
    ],
  };
}

function collector(events: number, error: string | undefined): PipelineStatus['agents'][number] {
  const sink = {
    ...component('sink', 'topic', 'kafka', events),
    topics: ['access'],
    address: '127.0.0.1:9092',
  };
  return {
    name: 'collector',
    components: [
      { ...component('source', 'tier1', 'avro', events), address: '127.0.0.1:4545' },
      channel(events, 410_000),
      error === undefined ? sink : { ...sink, state: 'backing off', error },
    ],
    edges: [
      { from: 'tier1', to: 'buffer' },
      { from: 'buffer', to: 'topic' },
    ],
  };
}

function channel(events: number, waiting: number): ComponentStatus {
  const fill = { events: waiting, capacityEvents: 1_000_000 };
  return { ...component('channel', 'buffer', 'file', events), fill };
}

const counterOf = {
  source: 'EventAcceptedCount',
  channel: 'EventTakeSuccessCount',
  sink: 'EventDrainSuccessCount',
};

function component(
  kind: ComponentStatus['kind'],
  name: string,
  type: string,
  events: number,
): ComponentStatus {
  return { kind, name, type, state: 'running', counters: { [counterOf[kind]]: events }, events };
}
