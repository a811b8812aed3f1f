import { execFileSync, spawnSync, type ExecFileSyncOptions } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Real programs for the interop tests. What is missing is installed (Debian) or fetched (Maven
 * Central); what cannot be had makes the test fail, never skip.
 */
export const peersCache = process.env['TAILRACE_PEERS'] ?? join(homedir(), '.cache/tailrace-peers');

/** The path of a program, after its Debian package has been installed where it was missing. */
export function debianProgram(program: string, debianPackage = program): string {
  const found = pathOf(program);
  if (found !== undefined) return found;
  installDebianPackage(debianPackage);
  const installed = pathOf(program);
  if (installed === undefined)
    throw new Error(`${debianPackage} is installed, but has no ${program}`);
  return installed;
}

export function installDebianPackage(name: string): void {
  const options = ['-q', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=5'];
  const apt = (...args: string[]): void => {
    // Without a limit: killed in the midst of it, it would leave half a package. It has its own.
    execFileSync('apt-get', [...options, ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  tried(() => {
    apt('update');
    apt('install', '-y', '--no-install-recommends', name);
  });
}

const fetchTries = 5;
/** Before the second try; before each further one twice as long. */
const betweenTriesMs = 5_000;
/** What takes longer hangs. */
const fetchLimitMs = 600_000;
const outputBytesMax = 16 << 20;
/** Maven's own is half an hour; a mirror may fetch a large file first, and say nothing meanwhile. */
const mavenSilenceMs = 300_000;

/** Does what asks other machines; one of them may be busy for a moment. */
function tried(fetch: () => void): void {
  for (let tries = 1; ; tries++)
    try {
      return fetch();
    } catch (error) {
      if (tries === fetchTries) throw error;
      const waitMs = betweenTriesMs * 2 ** (tries - 1);
      console.error(`trying again in ${waitMs / 1_000} s: ${String(error)}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, waitMs);
    }
}

/** Runs a program that asks other machines, for `fetchedOnce`: what it prints. */
export function runFetch(
  program: string,
  args: readonly string[],
  options: Pick<ExecFileSyncOptions, 'cwd' | 'env'> = {},
): string {
  return execFileSync(program, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: outputBytesMax,
    timeout: fetchLimitMs,
    killSignal: 'SIGKILL',
  });
}

function pathOf(program: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

export interface Tool {
  readonly program: string;
  readonly args: readonly string[];
}

/** `java -cp …` of Apache Kafka 3.9.2, ready for a tool's class name and arguments. */
export function kafkaTool(): Tool {
  const libraries = mavenLibraries('kafka-peer', 'tailrace-kafka-3.9.2');
  return {
    program: debianProgram('java', 'default-jre-headless'),
    args: ['-Xmx256m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', `${libraries}/*`],
  };
}

/** Packages of Java that Flume 1.11 looks into. */
const openedToFlume = ['java.lang', 'java.net', 'java.nio', 'java.util', 'sun.nio.ch'];

/**
 * `java -cp …` of Apache Flume 1.11.0, ready for a class name and arguments. `folders` are searched
 * first: settings of Hadoop lie in them.
 */
export function flumeTool(...folders: readonly string[]): Tool {
  const libraries = mavenLibraries('flume-peer', 'tailrace-flume-1.11.0');
  return {
    program: debianProgram('java', 'default-jre-headless'),
    args: [
      ...openedToFlume.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dlog4j.configurationFile=test/interop/flume-peer/log4j2.xml',
      '-cp',
      [...folders, `${libraries}/*`].join(':'),
    ],
  };
}

/** `java -cp …` of Apache Flume 1.9.0, the same. */
export function oldFlumeTool(): Tool {
  return flume19Tool(mavenLibraries('flume-1.9-peer', 'tailrace-flume-1.9.0'));
}

/** `java -cp …` of Apache Flume 1.9.0 with Spark's sink. */
export function sparkFlumeTool(): Tool {
  return flume19Tool(mavenLibraries('spark-peer', 'tailrace-spark-flume-2.4.8'));
}

function flume19Tool(libraries: string): Tool {
  return {
    program: debianProgram('java', 'default-jre-headless'),
    args: [
      ...openedToFlume.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-Dorg.slf4j.simpleLogger.logFile=System.out',
      '-cp',
      `${libraries}/*`,
    ],
  };
}

/** The folder of the libraries that `test/interop/<peer>/pom.xml` names, fetched once a pom. */
export function mavenLibraries(peer: string, name: string): string {
  const folder = fetchedOnce(name, [join('test/interop', peer, 'pom.xml')], (target) => {
    const maven = debianProgram('mvn', 'maven');
    const pom = join(target, 'pom.xml');
    copyFileSync(join('test/interop', peer, 'pom.xml'), pom);
    const output = `-DoutputDirectory=${target}/lib`;
    const silence = ['maven.wagon.rto', 'aether.connector.requestTimeout'].map(
      (name) => `-D${name}=${mavenSilenceMs}`,
    );
    // -U: otherwise what could not be had once is not asked for again this day.
    const options = ['-q', '-B', '-U', ...silence, '-f', pom];
    runFetch(maven, [...options, 'dependency:copy-dependencies', output]);
  });
  return join(folder, 'lib');
}

/** A folder of the cache that `fetch` fills, again whenever one of the `wanted` files has changed. */
export function fetchedOnce(
  name: string,
  wanted: readonly string[],
  fetch: (folder: string) => void,
): string {
  const folder = join(peersCache, name);
  const complete = join(folder, 'complete');
  const text = wanted.map((file) => readFileSync(file, 'utf8')).join('');
  if (!existsSync(complete) || readFileSync(complete, 'utf8') !== text) {
    tried(() => {
      // Libraries of another version, or the half of a try, would be taken, too.
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      fetch(folder);
    });
    writeFileSync(complete, text);
  }
  return folder;
}
