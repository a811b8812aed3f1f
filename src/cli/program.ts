/** The command line: one file a command. The only layer that ends the process. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { agentCommand } from './commands/agent.js';
import { brokerCommand } from './commands/broker.js';
import { resultsCommand } from './commands/results.js';
import { upCommand } from './commands/up.js';
import { validateCommand } from './commands/validate.js';
import { splitJavaArguments } from './java-arguments.js';

export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Runs one command line (without `node` and the script). */
export async function runProgram(argv: readonly string[]): Promise<void> {
  const java = splitJavaArguments(argv);
  const program = new Command('tailrace')
    .description(
      'A declarative log pipeline in one small process: collects like Flume, keeps topics like\nKafka, counts windows like Flink, and shows them on a live page.',
    )
    .version(packageVersion(), '-V, --version')
    .addCommand(upCommand(java))
    .addCommand(agentCommand(java))
    .addCommand(brokerCommand())
    .addCommand(resultsCommand(java))
    .addCommand(validateCommand(java))
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)');
  await program.parseAsync([...java.words], { from: 'user' });
}
