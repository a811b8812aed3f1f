import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Real programs for the interop tests. What is missing is installed (Debian) or fetched (Maven
 * Central); what cannot be had makes the test fail, never skip.
 */
const cache = process.env['TAILRACE_PEERS'] ?? join(homedir(), '.cache/tailrace-peers');

/** The path of a program, after its Debian package has been installed where it was missing. */
export function debianProgram(program: string, debianPackage = program): string {
  const found = pathOf(program);
  if (found !== undefined) return found;
  const apt = (...args: string[]): void => {
    execFileSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  apt('update');
  apt('install', '-y', '--no-install-recommends', debianPackage);
  const installed = pathOf(program);
  if (installed === undefined)
    throw new Error(`${debianPackage} is installed, but has no ${program}`);
  return installed;
}

function pathOf(program: string): string | undefined {
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}

/** `java -cp …` of Apache Kafka 3.9.2, ready for a tool's class name and arguments. */
export function kafkaTool(): { readonly program: string; readonly args: readonly string[] } {
  const java = debianProgram('java', 'default-jre-headless');
  const folder = join(cache, 'tailrace-kafka-3.9.2');
  const done = join(folder, 'complete');
  if (!existsSync(done)) {
    const maven = debianProgram('mvn', 'maven');
    mkdirSync(folder, { recursive: true });
    copyFileSync('test/interop/kafka-peer/pom.xml', join(folder, 'pom.xml'));
    execFileSync(
      maven,
      [
        '-q',
        '-B',
        '-f',
        join(folder, 'pom.xml'),
        'dependency:copy-dependencies',
        `-DoutputDirectory=${folder}/lib`,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    writeFileSync(done, '');
  }
  return {
    program: java,
    args: ['-Xmx256m', '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-cp', `${folder}/lib/*`],
  };
}
