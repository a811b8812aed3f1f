#!/usr/bin/env node
/** Bin `flume-ng`: the commands of Flume's launcher that Tailrace has. */
import { packageVersion, runProgram } from './program.js';

const [command, ...rest] = process.argv.slice(2);
const usage = `Usage: flume-ng <command> [options]

commands:
  help                  display this help text
  agent                 run an agent (flume-ng agent --help lists its options)
  avro-client           send lines of a file, a directory or the standard input to an avro source
  version               show the version
`;

switch (command) {
  case 'agent':
  case 'node':
    await runProgram(['agent', ...rest]);
    break;
  case 'avro-client':
    await runProgram(['avro-client', ...rest]);
    break;
  case 'version':
    process.stdout.write(`Tailrace ${packageVersion()} (runs the configurations of Flume 1.11)\n`);
    break;
  case 'help':
    process.stdout.write(usage);
    break;
  default:
    process.stderr.write(`Error: Unknown or unspecified command '${command ?? ''}'\n\n${usage}`);
    process.exitCode = 1;
}
