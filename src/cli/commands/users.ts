/** `tailrace users …`: makes users, with passwords that are read from the standard input. */
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { Command } from 'commander';
import { changeUser, describeUsers } from '../../protocol/kafka/admin/users.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import {
  formatCredential,
  hashPassword,
  iterationsDefault,
} from '../../protocol/kafka/security/scram-credential.js';
import { newSalt } from '../../protocol/kafka/security/scram-keys.js';
import { scram, scramMechanisms } from '../../protocol/kafka/security/scram-mechanisms.js';
import type { ScramMechanism } from '../../protocol/kafka/security/scram-mechanisms.js';
import { didYouMean } from '../../util/did-you-mean.js';
import { exitUsage } from '../exit-codes.js';
import { columns, jsonText } from '../kafka/columns.js';
import { positiveNumber } from '../kafka/option-values.js';
import { addConnectionOptions, onCluster } from '../kafka/session.js';
import type { ConnectionFlags } from '../kafka/session.js';
import { printable } from '../printable.js';
import { scramMechanism } from '../users/scram-settings.js';

const examples = `
Examples:
  $ tailrace users hash alice                      asks for the password and does not show it
  $ pass show kafka/alice | tailrace users hash alice
  $ tailrace users set bob --conf pipeline.yaml    makes bob, or gives him another password
  $ tailrace users list --command-config admin.properties

Put the lines that "hash" prints below "users:" in the section "broker:" of the pipeline file.
Nobody can log in with a hash, but passwords can be tried against it: keep the file to its owner.
"set", "list" and "delete" work while a broker runs, on the bundled one and on Apache Kafka; a user
of the file cannot be changed by them.`;

interface SetFlags extends ConnectionFlags {
  readonly mechanism?: readonly ScramMechanism[];
  readonly iterations: number;
}

export function usersCommand(): Command {
  const hash = new Command('hash')
    .description('Print the lines of `broker.users` for a password read from standard input.')
    .argument('<name>', 'name of the user')
    .action(printHashes);
  const users = new Command('users')
    .description('Make, list and delete users that log in by a password.')
    .addCommand(hash)
    .addHelpText('after', examples);
  for (const command of [set(), list(), remove()]) users.addCommand(addConnectionOptions(command));
  return users;
}

function set(): Command {
  return new Command('set')
    .description('Make a user, or change the password, which is read from standard input.')
    .argument('<name>', 'name of the user')
    .option('--mechanism <name>', 'SCRAM-SHA-256 or SCRAM-SHA-512 (default: both)', mechanisms)
    .option('--iterations <count>', 'of the hash', positiveNumber, iterationsDefault)
    .action(async (user: string, flags: SetFlags) => {
      const password = await passwordOrExit('users set', user);
      const { iterations, mechanism: chosen = scramMechanisms } = flags;
      await onCluster('users set', flags, async (cluster) => {
        const set = chosen.map((mechanism) => ({ mechanism, iterations, password }));
        await changeUser(cluster, user, { set, unset: [] });
        process.stdout.write(`User ${printable(user)} logs in by ${chosen.join(' and ')}.\n`);
      });
    });
}

function list(): Command {
  return new Command('list')
    .description('Print the users that have a password, with how it is hashed.')
    .option('--json', 'print JSON')
    .action((flags: ConnectionFlags & { readonly json?: boolean }) =>
      onCluster('users list', flags, async (cluster) => {
        const found = await describeUsers(cluster);
        const rows = found.map(({ user, mechanism, iterations }) => [user, mechanism, iterations]);
        const table = columns(['USER', 'MECHANISM', 'ITERATIONS'], rows);
        process.stdout.write(flags.json ? jsonText(found) : table);
      }),
    );
}

function remove(): Command {
  return new Command('delete')
    .description('Delete users, with all of their passwords.')
    .argument('<names...>', 'names of the users')
    .action((names: readonly string[], flags: ConnectionFlags) =>
      onCluster('users delete', flags, async (cluster) => {
        for (const name of names) {
          const credentials = await describeUsers(cluster, name);
          if (credentials.length === 0) throw new Error(await unknownUser(cluster, name));
          const unset = credentials.map(({ mechanism }) => mechanism);
          await changeUser(cluster, name, { set: [], unset });
          process.stdout.write(`Deleted user ${printable(name)}.\n`);
        }
      }),
    );
}

async function unknownUser(cluster: KafkaCluster, name: string): Promise<string> {
  const names = (await describeUsers(cluster)).map(({ user }) => user);
  const near = didYouMean(name, names);
  return `user "${name}" does not exist${near || '; "tailrace users list" has the names'}`;
}

function mechanisms(name: string): readonly ScramMechanism[] {
  return [scramMechanism(name)];
}

async function printHashes(name: string): Promise<void> {
  const password = await passwordOrExit('users hash', name);
  process.stdout.write(`${JSON.stringify(name)}:\n`);
  for (const mechanism of scramMechanisms) {
    const { digest } = scram[mechanism];
    const credential = await hashPassword(digest, password, newSalt(), iterationsDefault);
    const option = mechanism.toLowerCase();
    process.stdout.write(`  ${option}: ${formatCredential(credential)}\n`);
  }
}

async function passwordOrExit(command: string, user: string): Promise<string> {
  const password = await readPassword(user);
  if (password !== '') return password;
  process.stderr.write(`${command}: no password on standard input; give one line\n`);
  process.exit(exitUsage);
}

/** The first line; nothing of it is shown. */
async function readPassword(name: string): Promise<string> {
  const isTerminal = process.stdin.isTTY === true;
  if (isTerminal) process.stderr.write(`Password of ${name}: `);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: isTerminal });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
    if (isTerminal) process.stderr.write('\n');
  }
}
