/** The command line: one file a command. The only layer that ends the process. */
import { Command } from 'commander';
import { ConfigError, systemCodeOf } from '../core/errors.js';
import { exitUsage } from './exit-codes.js';
import { flumeWords } from './flume-ng/command-words.js';
import { splitJavaArguments, type SplitArguments } from './java-arguments.js';
import { actionWords } from './kafka/action-words.js';
import { kafkaWords } from './kafka/kafka-words.js';
import { packageVersion } from './package-version.js';
import { sslEnvironment } from './ssl-environment.js';

const examples = `
Examples:
  $ tailrace validate pipeline.yaml                what is wrong with it, if anything
  $ tailrace up --conf pipeline.yaml               run all of it until Ctrl-C
  $ tailrace up --conf pipeline.yaml --drain       run what is there now through, and exit
  $ tailrace results pages --conf pipeline.yaml    what a query has counted
  $ tailrace aggregate explain pages --conf pipeline.yaml   what it does and waits for
  $ tailrace topics list --conf pipeline.yaml      topics of its broker; also groups, configs
  $ tailrace consume access --from-beginning       records of a topic; and produce
  $ tailrace audit --conf pipeline.yaml            whether every event is accounted for
  $ agent --conf flume.properties --name a1        run an agent of a Flume configuration

tailrace <command> --help shows more of each. Exit codes: 0 done, 64 wrong command line,
78 wrong configuration, anything else an error or the signal that ended it.`;

/** Loaded when it is asked for: what the others are made of costs each start time and memory. */
const commands: Readonly<Record<string, (java: SplitArguments) => Promise<Command>>> = {
  up: async (java) => (await import('./commands/up.js')).upCommand(java),
  agent: async (java) => (await import('./commands/agent.js')).agentCommand(java),
  broker: async (java) => (await import('./commands/broker.js')).brokerCommand(java),
  adopt: async () => (await import('./commands/adopt.js')).adoptCommand(),
  users: async () => (await import('./commands/users.js')).usersCommand(),
  results: async (java) => (await import('./commands/results.js')).resultsCommand(java),
  validate: async (java) => (await import('./commands/validate.js')).validateCommand(java),
  convert: async (java) => (await import('./commands/convert.js')).convertCommand(java),
  aggregate: async (java) => (await import('./commands/aggregate.js')).aggregateCommand(java),
  savepoint: async (java) => (await import('./commands/savepoint.js')).savepointCommand(java),
  audit: async (java) => (await import('./commands/audit.js')).auditCommand(java),
  dlq: async (java) => (await import('./commands/dlq.js')).dlqCommand(java),
  'avro-client': async (java) =>
    (await import('./commands/avro-client.js')).avroClientCommand(java),
  inspect: async () => (await import('./commands/inspect.js')).inspectCommand(),
  topics: async () => (await import('./commands/topics.js')).topicsCommand(),
  groups: async () => (await import('./commands/groups.js')).groupsCommand(),
  configs: async () => (await import('./commands/configs.js')).configsCommand(),
  produce: async () => (await import('./commands/produce.js')).produceCommand(),
  consume: async () => (await import('./commands/consume.js')).consumeCommand(),
};

const flumeCommands = new Set(['agent', 'avro-client']);
const kafkaCommands = new Set(['topics', 'groups', 'configs', 'produce', 'consume']);

/** Runs one command line (without `node` and the script). */
export async function runProgram(argv: readonly string[]): Promise<void> {
  endWithReader(process.stdout);
  const java = splitJavaArguments(argv);
  Object.assign(process.env, sslEnvironment(java.properties));
  const program = new Command('tailrace')
    .description(
      'A declarative log pipeline in one small process: collects like Flume, keeps topics like ' +
        'Kafka, counts windows like Flink, and shows them on a live page.',
    )
    .version(packageVersion(), '-V, --version')
    .addHelpText('after', examples)
    .showSuggestionAfterError()
    .showHelpAfterError('(add --help for the options)');
  const [first = ''] = java.words;
  // Any other word is a mistake or asks for help: that needs all of them.
  const asked = Object.hasOwn(commands, first) ? [commands[first]!] : Object.values(commands);
  for (const load of asked) program.addCommand(await load(java));
  if (!flumeCommands.has(first)) endAsUsedWrongly(program);
  try {
    await program.parseAsync([...wordsFor(program, java.words)], { from: 'user' });
  } catch (error) {
    // What is told here was given on the command line.
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${first}: ${error.message}\n`);
    process.exit(exitUsage);
  }
}

/** What a Command complains of is told by 64, as what is found wrong later; Flume ends with 1. */
function endAsUsedWrongly(command: Command): void {
  command.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitUsage));
  command.commands.forEach(endAsUsedWrongly);
}

/** Flume's and Kafka's commands have their words read as those do. */
function wordsFor(program: Command, words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  const command = program.commands.find((each) => each.name() === first);
  if (command === undefined) return words;
  if (kafkaCommands.has(first)) return [first, ...actionWords(command, kafkaWords(rest))];
  return flumeCommands.has(first) ? [first, ...flumeWords(command, rest)] : words;
}

/** `tailrace results … | head`: nobody reads on, and that is no error. */
function endWithReader(output: NodeJS.WriteStream): void {
  output.on('error', (error) => {
    if (systemCodeOf(error) !== 'EPIPE') throw error;
    process.exit(0);
  });
}
