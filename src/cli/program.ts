/** The command line: one file a command. The only layer that ends the process. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { systemCodeOf } from '../core/errors.js';
import { agentCommand } from './commands/agent.js';
import { auditCommand } from './commands/audit.js';
import { brokerCommand } from './commands/broker.js';
import { dlqCommand } from './commands/dlq.js';
import { inspectCommand } from './commands/inspect.js';
import { aggregateCommand } from './commands/aggregate.js';
import { resultsCommand } from './commands/results.js';
import { upCommand } from './commands/up.js';
import { validateCommand } from './commands/validate.js';
import { splitJavaArguments } from './java-arguments.js';

export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const examples = `
Examples:
  $ tailrace validate pipeline.yaml                what is wrong with it, if anything
  $ tailrace up --conf pipeline.yaml               run all of it until Ctrl-C
  $ tailrace up --conf pipeline.yaml --drain       run what is there now through, and exit
  $ tailrace results pages --conf pipeline.yaml    what a query has counted
  $ tailrace audit --conf pipeline.yaml            whether every event is accounted for
  $ agent --conf flume.properties --name a1        run an agent of a Flume configuration

tailrace <command> --help shows more of each. Exit codes: 0 done, 78 wrong
configuration, anything else an error or the signal that ended it.`;

/** Runs one command line (without `node` and the script). */
export async function runProgram(argv: readonly string[]): Promise<void> {
  endWithReader(process.stdout);
  const java = splitJavaArguments(argv);
  const program = new Command('tailrace')
    .description(
      'A declarative log pipeline in one small process: collects like Flume, keeps topics like ' +
        'Kafka, counts windows like Flink, and shows them on a live page.',
    )
    .version(packageVersion(), '-V, --version')
    .addCommand(upCommand(java))
    .addCommand(agentCommand(java))
    .addCommand(brokerCommand())
    .addCommand(resultsCommand(java))
    .addCommand(validateCommand(java))
    .addCommand(aggregateCommand(java))
    .addCommand(auditCommand(java))
    .addCommand(dlqCommand(java))
    .addCommand(inspectCommand())
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)');
  await program.parseAsync([...java.words], { from: 'user' });
}

/** `tailrace results … | head`: nobody reads on, and that is no error. */
function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error) => {
    if (systemCodeOf(error) !== 'EPIPE') throw error;
    process.exit(0);
  });
}
