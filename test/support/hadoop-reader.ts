import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { debianProgram, mavenLibraries } from './peers.js';

const peer = join('test', 'interop', 'hadoop-reader');

export interface ReadByHadoop {
  /** What read it, such as `GzipCodec` or `Text/BLOCK/SnappyCodec`. */
  readonly reader: string;
  /** SHA-256 of the bodies, a newline after each. */
  readonly digest: string;
}

/** Reads files with Hadoop's own classes, and Avro's. Needs a JDK of 17 or newer. */
export function readByHadoop(paths: readonly string[]): ReadonlyMap<string, ReadByHadoop> {
  // A source file is run as it is, which takes a JDK.
  debianProgram('javac', 'default-jdk-headless');
  const libraries = join(mavenLibraries('hadoop-reader', 'tailrace-hadoop-reader'), '*');
  const options = ['-Xmx256m', '-XX:+UseSerialGC', '-cp', libraries];
  const program = join(peer, 'HadoopReader.java');
  const lines = execFileSync('java', [...options, program, ...paths], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => {
        const [name, reader, digest] = line.split(' ') as [string, string, string];
        return [name, { reader, digest }];
      }),
  );
}
