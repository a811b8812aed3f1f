/** What Flume's launcher script does before Java starts, and `--dryrun`. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { withJavaOptions } from '../java-arguments.js';
import { sslEnvironment } from '../ssl-environment.js';
import { readFlumeEnv } from './flume-env.js';
/** Sets in `env` what `flume-env.sh` in the directory sets, and TLS for all. Throws ConfigError. */
export function launchOf(given, confDirectory, env) {
    const notes = [];
    const script = readFlumeEnv(confDirectory, env);
    if (script !== undefined) {
        Object.assign(env, script.variables);
        const lines = script.unread.join(', ');
        if (lines !== '')
            notes.push(`Ignored in ${script.file}, which is not run as a script: line ${lines}`);
    }
    const lookups = confDirectory === undefined ? undefined : join(confDirectory, 'lookups.properties');
    if (lookups !== undefined && existsSync(lookups))
        notes.push(`Ignored: ${lookups}; the lookups here are env, sys and date`);
    const java = withJavaOptions(given, env);
    Object.assign(env, sslEnvironment(java.properties));
    if (java.ignored.length > 0)
        notes.push(`Ignored, for a JVM only: ${java.ignored.join(' ')}`);
    return { java, notes };
}
/** `--dryrun`: the command that would run, for a shell. */
export function printDryRun(words, java) {
    process.stderr.write('Warning: Dryrun mode enabled (will not actually initiate startup)\n');
    process.stdout.write(`${commandLine(words, java)}\n`);
}
function commandLine(words, { properties }) {
    const kept = words.filter((word) => word !== '--dryrun' && word !== '-d');
    const pairs = Object.entries(properties).map(([name, value]) => `-D${name}=${value}`);
    return ['tailrace', ...kept, ...pairs].map((word) => quoted(word)).join(' ');
}
function quoted(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=launch.js.map