import type { Pair } from './pair.js';
import { flow, source } from './parts.js';

const exec = (command: string, ...lines: readonly string[]): string =>
  flow(source(['type = exec', `command = ${command}`, ...lines].join('\n')));

export const generatorPairs: readonly Pair[] = [
  {
    name: 'exec splits its command at blanks, without regard to quotes',
    config: exec(`printf %s-%s|  'a  b'`),
    gives: { content: { out: "'a-b'|\n" } },
  },
  {
    name: 'exec hands its command to a shell as one word',
    config: exec(`printf '%s|' 'a  b' | tr b c`, 'shell = /bin/sh -c'),
    gives: { content: { out: 'a  c|\n' } },
  },
  {
    name: 'exec ends a line at LF, CR and CR LF, and takes the last one without',
    config: exec(String.raw`printf 'a\\rb\\r\\nc\\n\\nd\\r\\re'`, 'shell = /bin/sh -c'),
    gives: { content: { out: 'a\nb\nc\n\nd\n\ne\n' } },
  },
  {
    name: 'exec decodes and encodes in its charset',
    config: exec(String.raw`printf 'caf\\351\\n'`, 'shell = /bin/sh -c', 'charset = ISO-8859-1'),
    gives: { content: { out: Buffer.from('caf\xe9\n', 'latin1') } },
  },
  {
    name: 'exec replaces bytes that are no UTF-8',
    config: exec(String.raw`printf 'caf\\351\\n'`, 'shell = /bin/sh -c'),
    gives: { content: { out: 'caf\ufffd\n' } },
    deviation: {
      component: 'exec, regex_extractor, search_replace',
      differs:
        'bytes that are no text in the character set stay what they are where nothing is replaced; Flume puts U+FFFD in their place',
      why: 'what was read is what arrives',
      gives: { content: { out: Buffer.from('caf\xe9\n', 'latin1') } },
    },
  },
  {
    name: 'exec runs its command again with restart, after its throttle',
    config: exec(
      'echo $$ >> $dir/pids; [ $(wc -l < $dir/pids) -gt 3 ] && exec tail --pid=$PPID -f /dev/null; echo again',
      'shell = /bin/sh -c',
      'restart = true',
      'restartThrottle = 50',
    ),
    files: { pids: '' },
    gives: { content: { out: 'again\nagain\nagain\n' } },
  },
  {
    name: 'exec logs what the command says to its error output',
    config: exec('echo one$n >&2; sleep 1', 'shell = /bin/sh -c', 'logStdErr = true'),
    gives: { logged: { pattern: 'StderrLogger.*one$n.*', matches: ["StderrLogger[1] = 'one$n'"] } },
  },
  {
    name: 'exec logs how its command ended',
    config: exec('true $n; exit 3', 'shell = /bin/sh -c'),
    gives: {
      logged: {
        pattern: String.raw`Command \[true $n; exit 3\] .*`,
        matches: ['Command [true $n; exit 3] exited with 3'],
      },
    },
  },
  {
    name: 'seq counts to its totalEvents, in batches',
    config: flow(source('type = seq\ntotalEvents = 12\nbatchSize = 5')),
    gives: { content: { out: Array.from({ length: 12 }, (_, i) => `${i}\n`).join('') } },
  },
  {
    name: 'stress sends maxTotalEvents equal bodies',
    config: flow(
      source(
        'type = org.apache.flume.source.StressSource\nsize = 3\nmaxTotalEvents = 5\nbatchSize = 2',
      ),
    ),
    gives: { content: { out: '\x7f\x7f\x7f\n'.repeat(5) } },
  },
  {
    name: 'stress ends a batch over maxSuccessfulEvents',
    config: flow(
      source(
        'type = org.apache.flume.source.StressSource\nsize = 0\nmaxSuccessfulEvents = 5\nbatchSize = 2',
      ),
    ),
    gives: { content: { out: '\n'.repeat(6) } },
  },
];
