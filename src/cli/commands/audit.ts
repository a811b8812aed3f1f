/** `tailrace audit --conf F`: whether every event that was read is accounted for, at every hop. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { PipelineModel } from '../../config/model.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { hourOf } from '../../core/provenance.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { audit, hoursMax } from '../audit/audit.js';
import { auditFormats } from '../audit/report.js';
import { loadOrExit } from '../configuration.js';
import { exitUsage } from '../exit-codes.js';
import type { SplitArguments } from '../java-arguments.js';

interface AuditFlags {
  readonly conf: string;
  readonly agent?: string;
  readonly format: keyof typeof auditFormats;
  readonly hours: number;
}

const hoursDefault = 24;

const examples = `
Examples:
  $ tailrace audit --conf pipeline.yaml
  $ tailrace audit --conf pipeline.yaml --hours 2
  $ tailrace audit --conf pipeline.yaml --format json | jq '.findings'

Reads what channels, topics, queries and dead letters have stored; takes no lock and changes
nothing. While the pipeline runs, what was sent a moment ago is "under way"; after a stop the
figures are exact. docs/audit.md explains the columns.
Exit codes: 0 balances, 1 does not (or something is possibly doubled, lost or expired), 64 usage.`;

export function auditCommand(java: SplitArguments): Command {
  return new Command('audit')
    .description('Check that every event read is accounted for, by origin and hour of reading.')
    .requiredOption('-c, --conf <file>', 'configuration file')
    .option('-n, --agent <name>', 'only the channels of this agent, without topics and queries')
    .option('--hours <count>', 'show so many hours one by one', hourCount, hoursDefault)
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(Object.keys(auditFormats))
        .default('table'),
    )
    .addHelpText('after', examples)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitUsage))
    .action((flags: AuditFlags) => printAudit(flags, java));
}

async function printAudit(flags: AuditFlags, java: SplitArguments): Promise<void> {
  const { conf, agent, format, hours } = flags;
  const model = await loadOrExit({ files: [conf], systemProperties: java.properties });
  const audited = agent === undefined ? model : onlyAgent(model, agent);
  if (audited === undefined) {
    const known = model.agents.map(({ name }) => name).join(', ');
    process.stderr.write(`audit: ${conf} has no agent "${agent}"; its agents: ${known}\n`);
    process.exitCode = exitUsage;
    return;
  }
  try {
    const nowHour = hourOf(systemClock.nowMs());
    const result = await audit(nodeFileSystem, audited, nowHour);
    process.stdout.write(auditFormats[format](result, hours, nowHour));
    process.exitCode = result.balances ? 0 : 1;
  } catch (error) {
    process.stderr.write(`audit: ${messageOf(error)}\n`);
    process.exitCode = 1;
  }
}

function onlyAgent(model: PipelineModel, name: string): PipelineModel | undefined {
  const agents = model.agents.filter((agent) => agent.name === name);
  return agents.length === 0
    ? undefined
    : { ...model, agents, broker: undefined, aggregations: [] };
}

function hourCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0 && count <= hoursMax) return count;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${hoursMax}.`);
}
