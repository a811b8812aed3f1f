/** `tailrace users hash NAME`: what `broker.users` keeps of a password that is read from stdin. */
import { randomBytes } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import { formatCredential, hashPassword, iterationsDefault, } from '../../protocol/kafka/security/scram-credential.js';
import { exitUsage } from '../configuration.js';
const examples = `
Examples:
  $ tailrace users hash alice                      asks for the password and does not show it
  $ pass show kafka/alice | tailrace users hash alice

Put the lines below "users:" in the section "broker:" of the pipeline file. Nobody can log in
with a hash, but passwords can be tried against it: keep the file to its owner.`;
const saltBytes = 18;
const digests = { 'scram-sha-256': 'sha256', 'scram-sha-512': 'sha512' };
export function usersCommand() {
    const hash = new Command('hash')
        .description('Print the lines of `broker.users` for a password read from standard input.')
        .argument('<name>', 'name of the user')
        .action(printHashes);
    return new Command('users')
        .description('Make the users of the built-in broker.')
        .addCommand(hash)
        .addHelpText('after', examples);
}
async function printHashes(name) {
    const password = await readPassword(name);
    if (password === '') {
        process.stderr.write('users hash: no password on standard input; give one line\n');
        process.exit(exitUsage);
    }
    process.stdout.write(`${JSON.stringify(name)}:\n`);
    for (const [option, digest] of Object.entries(digests)) {
        const salt = randomBytes(saltBytes);
        const credential = await hashPassword(digest, password, salt, iterationsDefault);
        process.stdout.write(`  ${option}: ${formatCredential(credential)}\n`);
    }
}
/** The first line; nothing of it is shown. */
async function readPassword(name) {
    const isTerminal = process.stdin.isTTY === true;
    if (isTerminal)
        process.stderr.write(`Password of ${name}: `);
    const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
    const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTerminal });
    try {
        for await (const line of lines)
            return line;
        return '';
    }
    finally {
        lines.close();
        if (isTerminal)
            process.stderr.write('\n');
    }
}
//# sourceMappingURL=users.js.map