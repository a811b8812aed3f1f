import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { debianProgram } from './peers.js';
import { storePassword } from './tls-files.js';

export interface JavaStores {
  readonly keystore: string;
  readonly truststore: string;
}

/** A key for 127.0.0.1 and the store that trusts it, in `directory`, both with `storePassword`. */
export function javaStores(directory: string, type: 'JKS' | 'PKCS12'): JavaStores {
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
