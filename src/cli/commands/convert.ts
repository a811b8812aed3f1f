/**
 * `tailrace convert flume.conf > flume.yaml`: a configuration of Flume as YAML; the report on stderr.
 * With `--state`: Flume's positions as ours.
 */
import { homedir } from 'node:os';
import { Command } from 'commander';
import { componentTables } from '../../agent/component-tables.js';
import { convert, type Verdict } from '../../config/convert/convert.js';
import { formatProblem } from '../../config/problems.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { loadOrExit } from '../configuration.js';
import { exitConfig, exitUsage } from '../exit-codes.js';
import { flumeStateOf, planLines } from '../flume-state/state-report.js';
import { takeOver } from '../flume-state/taildir-takeover.js';
import type { SplitArguments } from '../java-arguments.js';
import { printable } from '../printable.js';

const examples = `
Examples:
  $ tailrace convert flume.conf > flume.yaml
  $ tailrace convert flume.conf -Dname=value > flume.yaml
  $ tailrace convert --state flume.conf            what of Flume's positions would be taken over
  $ tailrace convert --state flume.conf --yes      does it; stop Flume first

The report says on stderr what became of each line that is not kept as it is. Run it in the directory
that the agent runs in, with its environment: relative paths become absolute. Exit code 78: some
lines are unsupported; they are in the YAML with a remark, and "tailrace validate" tells of them.

--state reads the position files of the taildir sources (where none is named, Flume's default below
the home directory), compares them with the files that are there, and tells what Flume has to finish
first. Run it as the user that Flume runs as. Exit code 1: something is refused or unfinished.`;

interface ConvertFlags {
  readonly state?: boolean;
  readonly name?: string;
  readonly yes?: boolean;
}

export function convertCommand(java: SplitArguments): Command {
  return new Command('convert')
    .description('Write a Flume configuration as YAML that means the same.')
    .argument('<file>', 'a .properties file')
    .option('--state', "take over the positions of Flume's taildir sources instead")
    .option('-n, --name <agent>', 'with --state: only of this agent')
    .option('--yes', 'with --state: write the positions; without it, they are only listed')
    .addHelpText('after', examples)
    .action(async (file: string, flags: ConvertFlags) => {
      if (flags.state === true) return await convertState(file, flags, java);
      if (flags.yes !== true && flags.name === undefined) return await printConverted(file, java);
      tell('convert: --yes and --name go with --state');
      process.exitCode = exitUsage;
    });
}

async function convertState(
  file: string,
  flags: ConvertFlags,
  java: SplitArguments,
): Promise<void> {
  const model = await loadOrExit({
    files: [file],
    agentName: flags.name,
    lenient: true,
    systemProperties: java.properties,
  });
  let hasDoubts = false;
  let isToTake = false;
  for (const agent of model.agents) {
    const { plans, warnings } = await flumeStateOf(nodeFileSystem, agent, model, homedir());
    for (const plan of plans) {
      for (const line of planLines(plan)) print(line);
      if (flags.yes === true && (await takeOver(nodeFileSystem, plan)))
        print(`  written: ${plan.to}`);
      isToTake ||= plan.taken.length > 0;
      hasDoubts ||= plan.refused.length > 0 || plan.problem !== undefined;
    }
    for (const warning of warnings) print(`warning: ${warning}`);
    hasDoubts ||= warnings.length > 0;
    if (plans.length === 0) print(`agent ${agent.name} has no taildir source`);
  }
  if (isToTake && flags.yes !== true) print('nothing was written; to take them over: add --yes');
  process.exitCode = hasDoubts ? 1 : 0;
}

function print(line: string): void {
  process.stdout.write(`${printable(line)}\n`);
}

async function printConverted(file: string, java: SplitArguments): Promise<void> {
  if (/\.ya?ml$/.test(file)) {
    tell(`convert: ${file} is YAML already; name a .properties file`);
    process.exitCode = exitUsage;
    return;
  }
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
