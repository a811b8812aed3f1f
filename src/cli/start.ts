/**
 * `npm start`: the quickstart pipeline with its log generator, or, with `--log FILE`, the same
 * pipeline on the user's own access log. One live status line; Ctrl-C stops everything cleanly.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { systemClock } from '../core/clock.js';
import { ConfigError, messageOf } from '../core/errors.js';
import type { Logger } from '../core/logger.js';
import { createProcessLogger } from '../core/process-logger.js';
import { Pipeline } from '../pipeline/pipeline.js';
import { LogGenerator } from '../pipeline/quickstart/log-generator.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { loadOrExit } from './configuration.js';
import { exitConfig, exitUsage } from './exit-codes.js';
import { untilStopped } from './shutdown.js';
import { StatusLine } from './status-line.js';

const packageDirectory = fileURLToPath(new URL('../..', import.meta.url));

interface Quickstart {
  readonly title: string;
  readonly file: string;
  readonly dataDir: string;
  readonly systemProperties: Readonly<Record<string, string>>;
  readonly generates: boolean;
}

const command = new Command('npm start --')
  .description('Run the whole pipeline on a generated access log, or on your own.')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitUsage))
  .option('--log <file>', 'an access log in combined format, instead of the generated ones')
  .action(async (flags: { log?: string }) => {
    // npm runs scripts in the package's directory; INIT_CWD is where the user stands.
    const here = process.env['INIT_CWD'] ?? process.cwd();
    await run(flags.log === undefined ? generated() : ownLog(resolve(here, flags.log)));
  });
await command.parseAsync();

function generated(): Quickstart {
  process.chdir(packageDirectory);
  return {
    title: 'quickstart',
    file: 'conf/quickstart.yaml',
    dataDir: resolve('data/quickstart'),
    systemProperties: {},
    generates: true,
  };
}

/** Each log file has a data folder of its own, named after it, so that two runs never mix. */
function ownLog(log: string): Quickstart {
  const found = statSync(log, { throwIfNoEntry: false });
  if (found?.isFile() !== true) {
    const problem = found === undefined ? 'there is no such file' : 'it is not a file';
    process.stderr.write(`npm start: --log ${log}: ${problem}; name an access log\n`);
    process.exit(exitUsage);
  }
  const key = createHash('sha256').update(log).digest('hex').slice(0, 8);
  const dataDir = join(packageDirectory, 'data', `${basename(log)}-${key}`);
  process.chdir(packageDirectory);
  return {
    title: log,
    file: 'conf/log-file.yaml',
    dataDir,
    systemProperties: {
      data: dataDir,
      'log.directory': dirname(log),
      'log.pattern': basename(log).replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`),
    },
    generates: false,
  };
}

async function run({
  title,
  file,
  dataDir,
  systemProperties,
  generates,
}: Quickstart): Promise<void> {
  const stopped = untilStopped();
  const model = await loadOrExit({ files: [file], systemProperties });
  mkdirSync(dataDir, { recursive: true });
  const log = { format: 'text', level: 'info', file: join(dataDir, 'tailrace.log') } as const;
  const logger = await createProcessLogger({ ...log, clock: systemClock });
  const pipeline = new Pipeline({ model, name: title, clock: systemClock, logger });
  const generator = generates ? quickstartGenerator(dataDir, logger) : undefined;
  let exitCode = 0;
  try {
    await generator?.start();
    await pipeline.start({ page: true });
    process.stdout.write(
      `Tailrace is running. Page: ${pipeline.pageUrl ?? '(no dashboard configured)'}\n`,
    );
    process.stdout.write(`Log: ${log.file}   Ctrl-C stops; the next start goes on from there.\n`);
    const line = new StatusLine(process.stdout, systemClock, () => pipeline.status());
    line.start();
    await stopped;
    line.stop();
    process.stdout.write('Stopping …\n');
  } catch (error) {
    process.stderr.write(`npm start: ${messageOf(error)}\n`);
    exitCode = error instanceof ConfigError ? exitConfig : 1;
  }
  await generator?.stop();
  await pipeline.stop();
  if (exitCode === 0) process.stdout.write('Stopped; nothing is lost.\n');
  process.exit(exitCode);
}

function quickstartGenerator(dataDir: string, logger: Logger): LogGenerator {
  const isFirstStart = !existsSync(join(dataDir, 'logs'));
  return new LogGenerator({
    directory: join(dataDir, 'logs'),
    // On the very first start the chart begins with ten minutes of traffic.
    historyMs: isFirstStart ? 600_000 : 0,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
  });
}
