/** The file of `kafka-delete-records`: `{"partitions":[{"topic":"t","partition":0,"offset":9}]}`. */
import { readFileSync } from 'node:fs';
import { ConfigError, messageOf } from '../../core/errors.js';
import type { RecordsBelow } from '../../protocol/kafka/admin/records.js';

/** Throws ConfigError for a file that is none. */
export function readRecordsBelow(path: string): RecordsBelow[] {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new ConfigError(`--offset-json-file ${path}: ${messageOf(error)}`);
  }
  const { partitions } = Object(document) as { partitions?: unknown };
  if (!Array.isArray(partitions))
    throw new ConfigError(`${path}: "partitions" is missing: ${example}`);
  const items: readonly unknown[] = partitions;
  return items.map((item, index) => {
    const { topic, partition, offset } = Object(item) as Record<string, unknown>;
    if (typeof topic === 'string' && isCount(partition) && (isCount(offset) || offset === -1))
      return { topic, partition, offset };
    const found = JSON.stringify(item);
    throw new ConfigError(`${path}: partitions[${index}] is ${found}: write ${example}`);
  });
}

const example = '{"partitions":[{"topic":"access","partition":0,"offset":9}]}; offset -1: all';

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
