import { join } from 'node:path';
import { JavaProcess } from './java-process.js';
import { mavenLibraries } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

/** A Kerberos on 127.0.0.1, of the realm EXAMPLE.COM. */
export interface KerberosPeer {
  readonly krb5Conf: string;
  /** Has the keys of all principals. */
  readonly keytab: string;
}

export async function startKerberos(
  test: { after(cleanUp: () => void | Promise<void>): void },
  principals: readonly string[],
): Promise<KerberosPeer> {
  const directory = temporaryDirectory(test);
  const libraries = join(mavenLibraries('kdc-peer', 'tailrace-minikdc-3.4.1'), '*');
  const process = new JavaProcess('kdc-peer', 'Kdc', {
    heap: '64m',
    args: [directory, ...principals],
    classPath: [libraries],
  });
  test.after(() => process.kill());
  const { krb5Conf } = (await process.answer()) as { krb5Conf: string };
  return { krb5Conf, keytab: join(directory, 'keytab') };
}
