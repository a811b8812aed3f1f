import { join } from 'node:path';
import { goProgram } from './go-program.js';
import type { ClientTraits } from './kafka-scenario.js';
import { nodePackages } from './node-packages.js';
import { debianProgram, mavenLibraries } from './peers.js';
import type { Tool } from './peers.js';
import { pythonWith } from './python-packages.js';

export interface KafkaClient extends ClientTraits {
  readonly name: string;
  /** The command of its scenario; the first call fetches what it needs. */
  command(): Tool;
}

/** The clients that run the scenario of kafka-scenario.ts. */
export const kafkaClients: readonly KafkaClient[] = [
  {
    name: 'kafkajs 2.2.4',
    lacksNullHeaders: true,
    tellsEndForNoOffset: true,
    command: () => nodeProgram('kafkajs.mjs'),
  },
  {
    name: '@platformatic/kafka 1.35.0',
    lacks: ['zstd'], // it takes Node 22.15
    lacksNullHeaders: true,
    command: () => nodeProgram('platformatic.mjs'),
  },
  {
    name: 'Java 3.9.2',
    command: () => javaProgram(mavenLibraries('kafka-peer', 'tailrace-kafka-3.9.2')),
  },
  {
    name: 'Java 4.4.0',
    command: () =>
      javaProgram(mavenLibraries('kafka-clients-java', 'tailrace-kafka-clients-4.4.0')),
  },
  { name: 'confluent-kafka 2.16.1', command: () => pythonProgram('confluent.py') },
  { name: 'aiokafka 0.14.0', command: () => pythonProgram('aio.py') },
  {
    name: 'franz-go 1.22.2',
    tellsEndForNoOffset: true,
    command: () => ({
      program: goProgram('kafka-clients-go', 'tailrace-kafka-clients-go'),
      args: [],
    }),
  },
];

function nodeProgram(file: string): Tool {
  const folder = nodePackages('kafka-clients-node', 'tailrace-kafka-clients-node');
  return { program: process.execPath, args: [join(folder, file)] };
}

function javaProgram(libraries: string): Tool {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const source = 'test/interop/kafka-clients-java/Scenario.java';
  return { program: 'java', args: [...options, '-cp', `${libraries}/*`, source] };
}

function pythonProgram(file: string): Tool {
  const program = pythonWith('kafka-clients-python', 'tailrace-kafka-clients-python');
  // -B: it leaves no compiled modules in the tree.
  return { program, args: ['-B', join('test/interop/kafka-clients-python', file)] };
}
