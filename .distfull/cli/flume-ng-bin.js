#!/usr/bin/env node
/** Bin `flume-ng`: the commands of Flume's launcher. */
import { checkLogs } from './flume-ng/tool.js';
import { usage } from './flume-ng/usage.js';
import { versionLines } from './flume-ng/version.js';
import { runProgram } from './program.js';
const [command, ...rest] = process.argv.slice(2);
switch (command) {
    case 'node':
        process.stderr.write('Warning: The "node" command is deprecated. Please use "agent" instead.\n');
        await runProgram(['agent', ...rest]);
        break;
    case 'agent':
    case 'avro-client':
        await runProgram([command, ...rest]);
        break;
    case 'tool':
        await checkLogs(rest);
        break;
    case 'version':
        process.stdout.write(`${versionLines().join('\n')}\n`);
        break;
    case 'help':
        process.stdout.write(usage);
        break;
    default:
        process.stderr.write(`Error: Unknown or unspecified command '${command ?? ''}'\n\n`);
        process.stdout.write(usage);
        process.exitCode = 1;
}
//# sourceMappingURL=flume-ng-bin.js.map