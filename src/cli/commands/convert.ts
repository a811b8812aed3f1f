/** `tailrace convert flume.conf > flume.yaml`: a configuration of Flume as YAML; the report on stderr. */
import { Command } from 'commander';
import { componentTables } from '../../agent/component-tables.js';
import { convert, type Verdict } from '../../config/convert/convert.js';
import { formatProblem } from '../../config/problems.js';
import { exitConfig } from '../configuration.js';
import type { SplitArguments } from '../java-arguments.js';
import { printable } from '../printable.js';

const examples = `
Examples:
  $ tailrace convert flume.conf > flume.yaml
  $ tailrace convert flume.conf -Dname=value > flume.yaml

The report says on stderr what became of each line that is not kept as it is. Run it in the directory
that the agent runs in, with its environment: relative paths become absolute. Exit code 78: some
lines are unsupported; they are in the YAML with a remark, and "tailrace validate" tells of them.`;

export function convertCommand(java: SplitArguments): Command {
  return new Command('convert')
    .description('Write a Flume configuration as YAML that means the same.')
    .argument('<file>', 'a .properties file')
    .addHelpText('after', examples)
    .action((file: string) => printConverted(file, java));
}

async function printConverted(file: string, java: SplitArguments): Promise<void> {
  const conversion = await convert({
    file,
    directory: process.cwd(),
    tables: componentTables,
    env: process.env,
    sysProperties: java.properties,
  });
  for (const problem of conversion.problems) tell(formatProblem(problem));
  if (conversion.problems.length > 0) process.exitCode = exitConfig;
  if (conversion.yaml === undefined) return;
  const { yaml, verdicts, lines } = conversion;
  process.stdout.write(yaml);
  for (const { verdict, firstLine, path, reason } of verdicts) {
    if (verdict === 'kept') continue;
    tell(`${file}:${firstLine}: ${verdict}: ${path}: ${reason}`);
  }
  const changed = linesOf(verdicts, 'changed');
  const unsupported = linesOf(verdicts, 'unsupported');
  const kept = lines - changed - unsupported;
  tell(`${file}: ${lines} lines: ${kept} kept, ${changed} changed, ${unsupported} unsupported`);
  if (unsupported > 0) process.exitCode = exitConfig;
}

function linesOf(verdicts: readonly Verdict[], verdict: Verdict['verdict']): number {
  return verdicts
    .filter((each) => each.verdict === verdict)
    .reduce((sum, { firstLine, lastLine }) => sum + lastLine - firstLine + 1, 0);
}

function tell(line: string): void {
  process.stderr.write(`${printable(line)}\n`);
}
