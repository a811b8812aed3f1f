import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { debianProgram } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';
import { storePassword } from './tls-files.js';

export interface JavaStores {
  readonly keystore: string;
  readonly truststore: string;
}

type StoreType = 'JKS' | 'PKCS12';

const made = new Map<StoreType, JavaStores>();

/**
 * A key for 127.0.0.1 and the store that trusts it, both with `storePassword`: made once a type, for
 * all tests of this process.
 */
export function javaStores(type: StoreType): JavaStores {
  const stores = made.get(type) ?? newStores(type);
  made.set(type, stores);
  return stores;
}

function newStores(type: StoreType): JavaStores {
  const directory = temporaryDirectory({ after: (remove) => process.once('exit', remove) });
  const [keystore, truststore, certificate] = ['key', 'trust', 'certificate.pem'].map((name) =>
    join(directory, name),
  ) as [string, string, string];
  const keytool = (command: string, store: string, ...words: string[]): void => {
    const file = ['-keystore', store, '-storetype', type, '-storepass', storePassword];
    const java = ['-J-Xmx64m', '-J-XX:TieredStopAtLevel=1'];
    execFileSync(
      debianProgram('keytool', 'default-jre-headless'),
      [...java, command, '-alias', 'agent', ...file, ...words],
      { stdio: 'ignore' },
    );
  };
  const subject = ['-dname', 'CN=agent', '-ext', 'san=ip:127.0.0.1'];
  keytool('-genkeypair', keystore, '-keyalg', 'RSA', '-keypass', storePassword, ...subject);
  keytool('-exportcert', keystore, '-rfc', '-file', certificate);
  keytool('-importcert', truststore, '-noprompt', '-file', certificate);
  return { keystore, truststore };
}
