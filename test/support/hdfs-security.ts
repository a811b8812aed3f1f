/** What makes an `HdfsPeer` one that speaks HTTPS, and one that knows its users by Kerberos. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePorts } from './free-port.js';
import { hadoopConfiguration } from './hadoop-settings.js';
import { HdfsPeer, type HdfsPeerOptions } from './hdfs-peer.js';
import { startKerberos, type KerberosPeer } from './kerberos-peer.js';
import { debianProgram } from './peers.js';
import { temporaryDirectory } from './temporary-directory.js';

type CleanUp = { after(cleanUp: () => void | Promise<void>): void };

export interface SecureHdfs {
  readonly hdfs: HdfsPeer;
  /** Of the namenode's HTTPS. */
  readonly httpsPort: number;
  /** PEM of the certificate, which is its own authority. */
  readonly caFile: string;
}

/** Namenode and datanodes speak HTTPS alone; what is written is not encrypted otherwise. */
export async function startHttpsHdfs(
  test: CleanUp,
  { settings = {}, ...options }: HdfsPeerOptions = {},
): Promise<SecureHdfs> {
  const folder = temporaryDirectory(test);
  const [httpsPort] = (await freePorts(1)) as [number];
  const caFile = makeCertificate(folder, 'cluster');
  const serverSettings = {
    'ssl.server.keystore.location': join(folder, 'cluster.p12'),
    'ssl.server.keystore.password': password,
    'ssl.server.keystore.keypassword': password,
  };
  writeFileSync(join(folder, 'ssl-server.xml'), hadoopConfiguration(serverSettings));
  const hdfs = await HdfsPeer.start(test, {
    ...options,
    folder,
    settings: {
      'dfs.http.policy': 'HTTPS_ONLY',
      'dfs.namenode.https-address': `127.0.0.1:${httpsPort}`,
      'dfs.datanode.https.address': '127.0.0.1:0',
      ...settings,
    },
  });
  return { hdfs, httpsPort, caFile };
}

const password = 'changeit';

/** For 127.0.0.1 and localhost. Returns the path of the PEM. */
export function makeCertificate(folder: string, name: string): string {
  const keytool = debianProgram('keytool', 'default-jdk-headless');
  const store = ['-keystore', join(folder, `${name}.p12`), '-storepass', password];
  const run = (...args: readonly string[]): void =>
    void execFileSync(keytool, [...args, ...store, '-alias', name], { stdio: 'pipe' });
  const names = ['-dname', `CN=${name}`, '-ext', 'san=dns:localhost,ip:127.0.0.1'];
  run('-genkeypair', '-keyalg', 'EC', '-validity', '2', '-ext', 'bc:c', ...names);
  const pem = join(folder, `${name}.pem`);
  run('-exportcert', '-rfc', '-file', pem);
  return pem;
}

export interface KerberosHdfs extends SecureHdfs {
  readonly kerberos: KerberosPeer;
}

/** Users `hdfs` and `flume`; nobody gets in without a ticket or a token. */
export async function startKerberosHdfs(test: CleanUp): Promise<KerberosHdfs> {
  const server = 'hdfs/localhost@EXAMPLE.COM';
  const web = 'HTTP/localhost@EXAMPLE.COM';
  const principals = ['hdfs/localhost', 'HTTP/localhost', 'flume'];
  const kerberos = await startKerberos(test, principals);
  const { krb5Conf, keytab } = kerberos;
  const secure = await startHttpsHdfs(test, {
    datanodes: 1,
    javaOptions: [`-Djava.security.krb5.conf=${krb5Conf}`],
    settings: {
      'hadoop.security.authentication': 'kerberos',
      'dfs.namenode.kerberos.principal': server,
      'dfs.namenode.keytab.file': keytab,
      'dfs.datanode.kerberos.principal': server,
      'dfs.datanode.keytab.file': keytab,
      'hadoop.http.authentication.type': 'kerberos',
      'hadoop.http.authentication.kerberos.principal': web,
      'hadoop.http.authentication.kerberos.keytab': keytab,
      'dfs.web.authentication.kerberos.principal': web,
      'dfs.web.authentication.kerberos.keytab': keytab,
      'dfs.block.access.token.enable': 'true',
      'dfs.data.transfer.protection': 'authentication',
      'ignore.secure.ports.for.testing': 'true',
    },
  });
  return { ...secure, kerberos };
}
