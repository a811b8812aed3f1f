/** A table of access-log lines and the query "pages": PV, exact UV and bytes a path and window. */
import type { Aggregate, PlanColumn, QueryPlan, Scalar } from '#src/aggregator/plan.js';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { EventBatch } from '#src/core/batch.js';
import {
  decodeRecords,
  encodeRecordBatch,
  type DecodedRecords,
} from '#src/protocol/kafka/record-batch.js';
import { originHeader, type RecordOrigin } from '#src/protocol/kafka/record-origin.js';

export const format = combinedFormat;
export const timeColumn = format.columns.findIndex(({ name }) => name === 'ts');

export interface View {
  readonly timeMs: number;
  readonly path: string;
  readonly ip?: string;
  readonly bytes?: number;
}

/** A view, a line as it is, or a record without a value. */
export type TestRecord = View | string | Buffer | null;

export function logLine({ timeMs, path, ip = '192.0.2.1', bytes = 10 }: View): string {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) (\S+) GMT/.exec(
    new Date(timeMs).toUTCString(),
  )!;
  const date = `${day}/${month}/${year}:${time} +0000`;
  return `${ip} - - [${date}] "GET ${path} HTTP/1.1" 200 ${bytes} "-" "agent"`;
}

/** Encoded as a producer would, at the given offset; with an origin as our Kafka sink would. */
export function recordBatch(
  baseOffset: number,
  views: readonly TestRecord[],
  origin?: RecordOrigin,
): Buffer {
  const bodies = views.map((view) => (view !== null && isView(view) ? logLine(view) : view));
  const { buffer, starts, ends, size } = EventBatch.of(bodies.map((body) => body ?? ''));
  bodies.forEach((body, i) => {
    if (body === null) starts[i] = 0xffff_ffff;
  });
  return encodeRecordBatch({
    baseOffset,
    values: { buffer, starts, ends },
    size,
    timestampMs: 0,
    ...(origin && { firstRecordHeaders: [originHeader(origin, size)] }),
  });
}

function isView(record: View | string | Buffer): record is View {
  return typeof record !== 'string' && !Buffer.isBuffer(record);
}

export function records(
  baseOffset: number,
  views: readonly TestRecord[],
  origin?: RecordOrigin,
): DecodedRecords {
  return decodeRecords(recordBatch(baseOffset, views, origin), 0);
}

function column(name: string): Scalar {
  const index = format.columns.findIndex((candidate) => candidate.name === name);
  const { type } = format.columns[index]!;
  return { type, text: name, evaluate: (rows) => rows.column(index) };
}

export function aggregate(kind: Aggregate['kind'], argument?: string): Aggregate {
  const scalar = argument === undefined ? undefined : column(argument);
  const keepsType = kind === 'min' || kind === 'max';
  return {
    kind,
    argument: scalar,
    filter: undefined,
    type: keepsType ? scalar!.type : 'number',
    integer: true,
    text: `${kind}(${argument ?? '*'})`,
  };
}

/** SELECT window_start, window_end, keys…, aggregates… of one-minute windows. */
export function planOf(
  keys: readonly string[],
  aggregates: readonly Aggregate[],
  parts: Partial<QueryPlan> = {},
): QueryPlan {
  const columns: PlanColumn[] = [
    { name: 'window_start', type: 'timestamp', value: { kind: 'window start' } },
    { name: 'window_end', type: 'timestamp', value: { kind: 'window end' } },
    ...keys.map((name, index): PlanColumn => {
      return { name, type: column(name).type, value: { kind: 'group', index } };
    }),
    ...aggregates.map(({ type, text }, index): PlanColumn => {
      return { name: text, type, value: { kind: 'aggregate', index } };
    }),
  ];
  return {
    sql: `SELECT ${columns.map(({ name }) => name).join(', ')}`,
    table: 'access',
    window: { kind: 'tumble', sizeMs: 60_000, offsetMs: 0 },
    filter: undefined,
    groupKeys: keys.map((name) => ({ scalar: column(name) })),
    groupingSets: [keys.map((_, index) => index)],
    aggregates,
    having: undefined,
    columns,
    stages: [],
    warnings: [],
    ...parts,
  };
}

export const pages = planOf(
  ['path'],
  [aggregate('count'), aggregate('count distinct', 'ip'), aggregate('sum', 'bytes')],
  { groupingSets: [[0], []] },
);
