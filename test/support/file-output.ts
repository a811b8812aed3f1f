import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileOutput } from '#src/aggregator/outputs/file/file-output.js';
import type { FileOutputConfig } from '#src/generated/config/outputs/file.js';
import type { OutputUnderTest } from '../contracts/output-contract.js';
import { outputContext } from './output-context.js';

export interface WrittenRow {
  readonly path: string;
  readonly pv: number;
  readonly order: number;
  readonly operation: 'upsert' | 'delete';
}

export const fileOutputDefaults = { format: 'jsonl', rollSize: 0, maxOpenFiles: 64 } as const;

/** A file output below a directory, and what a reader of it takes for the result. */
export function fileOutput(
  directory: string,
  config: Partial<FileOutputConfig> = {},
): OutputUnderTest {
  const path = join(directory, 'pages.jsonl');
  return {
    open: (outboxId = 'life-1') =>
      new FileOutput(outputContext({ path, ...fileOutputDefaults, ...config }, { outboxId })),
    async shown() {
      const views: Record<string, number> = {};
      for (const { path, pv, operation } of writtenRows(directory)) {
        if (operation === 'delete') delete views[path];
        else views[path] = pv;
      }
      return views;
    },
    async written() {
      return writtenRows(directory).length;
    },
  };
}

/** Of all files of a directory, in the order in which they were begun. */
export function writtenRows(directory: string): WrittenRow[] {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const number = (name: string): number => Number(/\.(\d+)\.jsonl$/.exec(name)?.[1] ?? 0);
  return names
    .toSorted((a, b) => number(a) - number(b))
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n').slice(0, -1))
    .map((line) => JSON.parse(line) as WrittenRow);
}
