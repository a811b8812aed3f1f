/**
 * The files of `test/golden/sql-functions`: an expression a line, then what Flink makes of it, indented:
 *
 *     POWER(n, 2)
 *       DOUBLE ["9.0","0.0",null, …]       its type and its values over `sql-cases.ts`, as texts;
 *                                          one stands for all rows
 *       refused: Cannot apply 'POWER' …    where Flink does not take the expression
 *       here ["9.0", …] why                where Tailrace differs on purpose
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldenDirectory } from './golden.js';
import { caseCount } from './sql-cases.js';

/** A row whose evaluation fails the job: `{ fails: true }`. */
export type FlinkValue = string | null | { readonly fails: true };

export interface FunctionCase {
  readonly expression: string;
  /** What Flink gave; absent in a case that it has not been asked. */
  readonly flink:
    | { readonly type: string; readonly values: readonly FlinkValue[] }
    | { readonly refused: string }
    | undefined;
  /** What is given here instead: values as texts, or `refused`; and why. */
  readonly here:
    { readonly values: readonly FlinkValue[] | 'refused'; readonly why: string } | undefined;
}

const folder = 'sql-functions';

export function functionFiles(): string[] {
  return readdirSync(join(goldenDirectory, folder)).map((name) => join(folder, name));
}

export function readCases(file: string): FunctionCase[] {
  const cases: FunctionCase[] = [];
  for (const line of readFileSync(join(goldenDirectory, file), 'utf8').split('\n')) {
    if (line === '') continue;
    if (!line.startsWith('  ')) {
      cases.push({ expression: line, flink: undefined, here: undefined });
      continue;
    }
    const last = cases.pop()!;
    const here = /^ {2}here (refused|\[.*\]) (.*)$/.exec(line);
    if (here === null) cases.push({ ...last, flink: readFlink(line) });
    else {
      const values = here[1] === 'refused' ? 'refused' : readValues(here[1]!);
      cases.push({ ...last, here: { values, why: here[2]! } });
    }
  }
  return cases;
}

function readFlink(line: string): FunctionCase['flink'] {
  const refused = /^ {2}refused: (.*)$/.exec(line);
  if (refused !== null) return { refused: refused[1]! };
  const [, type, values] = /^ {2}(.*?) (\[.*\])$/.exec(line)!;
  return { type: type!, values: readValues(values!) };
}

/** One value stands for all rows that have the same. */
function printValues(values: readonly FlinkValue[]): string {
  const texts = new Set(values.map((value) => JSON.stringify(value)));
  return JSON.stringify(texts.size === 1 ? values.slice(0, 1) : values);
}

function readValues(text: string): FlinkValue[] {
  const values = JSON.parse(text) as FlinkValue[];
  return values.length === 1 ? Array.from({ length: caseCount }, () => values[0]!) : values;
}

export function printCases(cases: readonly FunctionCase[]): string {
  return cases
    .map(({ expression, flink, here }) => {
      const lines = [expression];
      if (flink !== undefined) {
        const isRefused = 'refused' in flink;
        const values = isRefused ? flink.refused : printValues(flink.values);
        lines.push(`  ${isRefused ? 'refused:' : flink.type} ${values}`);
      }
      if (here !== undefined) {
        const values = here.values === 'refused' ? 'refused' : printValues(here.values);
        lines.push(`  here ${values} ${here.why}`);
      }
      return `${lines.join('\n')}\n`;
    })
    .join('');
}
