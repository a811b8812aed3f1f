/**
 * Real Apache Flink for the interop tests: fetched with Maven where it is missing, run in a process of
 * its own. Needs a JDK of 17 or newer.
 */
import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { warningsAside } from './java-process.js';
import { debianProgram, mavenLibraries } from './peers.js';
import type { FunctionCase } from './sql-function-cases.js';

const peer = join('test', 'interop', 'flink-peer');

/** Packages of Java that Flink looks into. */
const opened = ['java.lang', 'java.net', 'java.nio', 'java.util', 'java.util.concurrent'];

const outputBytesMax = 256 * 1024 * 1024;

export type FlinkRow = readonly (string | number | null)[];

/** Runs a text of statements, each ended by `;` and a line break: the rows of each SELECT. */
export function runFlinkSql(text: string, directory: string): FlinkRow[][] {
  return selectsIn(runOnFlink('RunSql', statementsIn(text, directory)));
}

/** The same, while this process goes on: a broker in it can answer. */
export async function runFlinkSqlBeside(text: string, directory: string): Promise<FlinkRow[][]> {
  const [program, args] = onFlink('RunSql', statementsIn(text, directory));
  const { stdout } = await promisify(execFile)(program, args, { maxBuffer: outputBytesMax });
  return selectsIn(stdout);
}

function statementsIn(text: string, directory: string): string {
  const file = join(directory, 'statements.sql');
  writeFileSync(file, text);
  return file;
}

function selectsIn(output: string): FlinkRow[][] {
  const selects: FlinkRow[][] = [];
  for (const line of output.trimEnd().split('\n')) {
    if (line.startsWith('[')) selects.at(-1)!.push(JSON.parse(line) as FlinkRow);
    else selects.push([]);
  }
  return selects;
}

/** Evaluates expressions over the rows of the view `cases` that `statements` make. */
export function evaluateWithFlink(
  expressions: readonly string[],
  view: { readonly statements: string; readonly rowCount: number; readonly directory: string },
): FunctionCase['flink'][] {
  const statements = join(view.directory, 'view.sql');
  writeFileSync(statements, view.statements);
  const file = join(view.directory, 'expressions.txt');
  writeFileSync(file, expressions.join('\n'));
  const output = runOnFlink('EvaluateExpressions', statements, String(view.rowCount), file);
  const lines = output.trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as FunctionCase['flink']);
}

/** Runs a Java program of the peer's folder: what it prints. */
function runOnFlink(program: string, ...args: readonly string[]): string {
  const [java, all] = onFlink(program, ...args);
  return execFileSync(java, all, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: outputBytesMax,
  });
}

/** The command line of a Java program of the peer's folder. */
function onFlink(program: string, ...args: readonly string[]): [string, string[]] {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const options = [
    ...warningsAside,
    '-Xmx1g',
    // Many small jobs: half of the time went into compiling code that runs once.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=off',
  ];
  const libraries = join(mavenLibraries('flink-peer', 'tailrace-flink-sql-2.2.0'), '*');
  const source = join(peer, `${program}.java`);
  return ['java', [...options, '-cp', libraries, source, ...args]];
}
