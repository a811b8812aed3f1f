/**
 * Real Apache Flink for the interop tests: fetched with Maven where it is missing, run in a process of
 * its own. Needs a JDK of 17 or newer.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { debianProgram, mavenLibraries } from './peers.js';

const peer = join('test', 'interop', 'flink-peer');

/** Packages of Java that Flink looks into. */
const opened = ['java.lang', 'java.net', 'java.nio', 'java.util', 'java.util.concurrent'];

export type FlinkRow = readonly (string | number | null)[];

/** Runs a text of statements, each ended by `;` and a line break: the rows of each SELECT. */
export function runFlinkSql(text: string, directory: string): FlinkRow[][] {
  const file = join(directory, 'statements.sql');
  writeFileSync(file, text);
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const output = execFileSync(
    'java',
    [
      '-Xmx1g',
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dorg.slf4j.simpleLogger.defaultLogLevel=off',
      '-cp',
      join(mavenLibraries('flink-peer', 'tailrace-flink-sql-2.2.0'), '*'),
      join(peer, 'RunSql.java'),
      file,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 256 * 1024 * 1024 },
  );
  const selects: FlinkRow[][] = [];
  for (const line of output.trimEnd().split('\n')) {
    if (line.startsWith('[')) selects.at(-1)!.push(JSON.parse(line) as FlinkRow);
    else selects.push([]);
  }
  return selects;
}
