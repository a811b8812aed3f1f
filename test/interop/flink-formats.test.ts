/**
 * A real Flink reads the records of each format through the table that is printed for it, and gives
 * the same rows as the format here. Of the text only an end is added: Flink would wait for more.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { flinkFormat } from '#src/aggregator/sql/to-flink/flink-format.js';
import { printTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { quoteName } from '#src/aggregator/sql/flink-words.js';
import type { ColumnSchema, TableFormat } from '#src/codecs/rows.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { decodeRecords, encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { runFlinkSqlBeside, type FlinkRow } from '../support/flink-peer.js';
import { rowsOf } from '../support/rows.js';
import { tableFormatCases as cases, tableOf } from '../support/table-format-cases.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

const start = Date.UTC(2015, 4, 17);

function recordsOf(bodies: readonly (string | Buffer)[]) {
  const values = EventBatch.of(bodies);
  const keys = EventBatch.of(bodies.map((_, i) => `key-${i}`));
  keys.starts[1] = 0xffff_ffff;
  const timestamps = Float64Array.from(bodies, (_, i) => start + i);
  const headers = bodies.map((_, i) =>
    i === 0 ? [{ key: 'host', value: Buffer.from('wéb') }] : undefined,
  );
  return {
    values,
    keys,
    timestamps,
    headers,
    size: values.size,
    timestampMs: start,
    baseOffset: 0,
  };
}

function rowsHere(format: TableFormat, bodies: readonly (string | Buffer)[]): string[] {
  const batch = decodeRecords(encodeRecordBatch(recordsOf(bodies)), 0);
  const { buffer, starts, ends } = batch.values;
  const records = { partition: 0, batch, readMs: start, recordOf: (body: number): number => body };
  const parsed = format.parse({ buffer, starts, ends, size: batch.size, records });
  const rows = rowsOf(format.columns, parsed);
  return comparable(
    rows.map((row) => format.columns.map(({ name }) => row[name]!)),
    format.columns,
  );
}

/** Times as milliseconds, booleans as 0 and 1. */
function comparable(rows: readonly FlinkRow[], columns: readonly ColumnSchema[]): string[] {
  const cell = (value: FlinkRow[number], column: number): string => {
    if (value === null) return 'NULL';
    if (typeof value === 'number') return String(value);
    if (columns[column]!.type === 'timestamp')
      return String(Date.parse(value.endsWith('Z') ? value : `${value}Z`));
    return columns[column]!.type === 'boolean' ? String(Number(value === 'true')) : `'${value}'`;
  };
  return rows.map((row) => row.map(cell).join(' | ')).toSorted();
}

test('Flink reads the same rows through the tables that are printed for it', async (t) => {
  const directory = temporaryDirectory(t);
  const topics = cases.map(({ name }) => ({ name, partitions: 1 }));
  const { broker, address } = await startTestBroker(join(directory, 'broker'), { topics });
  t.after(() => broker.stop());
  const cluster = new KafkaCluster({
    bootstrapServers: [address],
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const producer = new Producer(cluster);
  const texts: string[] = ["SET 'table.local-time-zone' = 'UTC';\n"];
  const formats: TableFormat[] = [];
  for (const each of cases) {
    const { name, bodies } = each;
    await producer.write([{ topic: name, partition: 0, records: recordsOf(bodies) }]);
    const { format, table } = await tableOf(each, address);
    formats.push(format);
    const printed = flinkFormat(table);
    assert.ok(typeof printed !== 'string', String(printed));
    const bounded = "'connector' = 'kafka',\n  'scan.bounded.mode' = 'latest-offset'";
    texts.push(printTable(table, printed).replace("'connector' = 'kafka'", () => bounded));
    const columns = format.columns.map((column) => quoteName(column.name));
    texts.push(`SELECT ${columns.join(', ')} FROM ${quoteName(name)};\n`);
  }
  const fromFlink = await runFlinkSqlBeside(texts.join('\n'), directory);
  for (const [i, { name, bodies }] of cases.entries())
    await t.test(name, () => {
      const here = rowsHere(formats[i]!, bodies);
      assert.ok(here.length > 0);
      assert.deepEqual(here, comparable(fromFlink[i]!, formats[i]!.columns));
    });
});
