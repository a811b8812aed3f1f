/**
 * What `tailrace broker` runs: what its options say, or the section `broker:` of a pipeline file, in
 * which an option takes the place of what is written there.
 */
import type { Address } from '../broker/listener.js';
import type { FlushMode } from '../broker/log/partition-options.js';
import type { BrokerWorkerOptions } from '../broker/worker.js';
import { parseAddress } from '../config/address.js';
import type { BrokerModel, ListenerModel, PipelineModel } from '../config/model.js';
import { ConfigError } from '../core/errors.js';
import { brokerOptions } from '../pipeline/broker-options.js';
import { internalAccess, type InternalAccess } from '../pipeline/internal-access.js';
import { exitConfig } from './exit-codes.js';

export interface BrokerRunFlags {
  readonly conf?: string;
  readonly listen?: string;
  readonly dataDir?: string;
  readonly flush?: FlushMode;
  readonly page?: string;
}

export interface BrokerRun {
  readonly options: BrokerWorkerOptions;
  /** How `tailrace … --conf` gets in, where the broker is not open to all. */
  readonly access?: InternalAccess | undefined;
  readonly page?: (Address & { readonly location: string; readonly key?: string }) | undefined;
  /** Sections of the file that are not the broker's. */
  readonly left: readonly string[];
}

/** Of the listener that `listen` is in a file. */
export const plainListener = 'PLAINTEXT';

interface Given {
  readonly listener: ListenerModel | undefined;
  readonly page: BrokerRun['page'];
}

/** Prints what is wrong with the file, and ends the process. Throws ConfigError for the options. */
export async function brokerRunOf(
  flags: BrokerRunFlags,
  systemProperties: Readonly<Record<string, string>>,
): Promise<BrokerRun> {
  const listen = addressOf('--listen', flags.listen);
  const page = addressOf('--page', flags.page);
  const given = {
    listener: listen && { ...listen, name: plainListener, key: '--listen' },
    page: page && { ...page, location: '--page', key: '--page' },
  };
  if (flags.conf !== undefined) return ofFile(flags.conf, systemProperties, flags, given);
  const { dataDir, flush = 'ack' } = flags;
  if (given.listener === undefined || dataDir === undefined)
    throw new ConfigError('needs --listen HOST:PORT and --data-dir DIR, or --conf FILE');
  const options = { listeners: [given.listener], dataDir, flush, topics: [] };
  return { options, page: given.page, left: [] };
}

async function ofFile(
  file: string,
  systemProperties: Readonly<Record<string, string>>,
  flags: BrokerRunFlags,
  { listener, page }: Given,
): Promise<BrokerRun> {
  const model = await modelOf(file, systemProperties);
  const { listeners, dataDir, flush } = model.broker;
  const named = listeners.filter(({ name }) => name !== plainListener);
  const broker = {
    ...model.broker,
    listeners: listener === undefined ? listeners : [listener, ...named],
    dataDir: flags.dataDir ?? dataDir,
    flush: flags.flush ?? flush,
  };
  const access = await internalAccess(broker);
  return {
    options: brokerOptions(broker, access),
    access,
    page: page ?? pageOf(model),
    left: (['agents', 'aggregations'] as const).filter((section) => model[section].length > 0),
  };
}

async function modelOf(
  file: string,
  systemProperties: Readonly<Record<string, string>>,
): Promise<PipelineModel & { readonly broker: BrokerModel }> {
  // Loaded where there is a file: without one the broker starts in less time.
  const { ConfigSource } = await import('./config-source.js');
  const { firstConfigOf, printProblems } = await import('./configuration.js');
  const source = new ConfigSource({ files: [file], systemProperties });
  const { model, texts } = await firstConfigOf(source);
  const { broker } = model;
  if (broker !== undefined) return { ...model, broker };
  const message = 'holds no section "broker"; add one, such as `broker: { dataDir: broker }`';
  printProblems([{ severity: 'error', position: { file, line: 1 }, path: '', message }], texts);
  process.exit(exitConfig);
}

function pageOf({ dashboard }: PipelineModel): BrokerRun['page'] {
  if (dashboard === undefined) return undefined;
  const { host, port, position } = dashboard;
  return { host, port, location: `${position.file}:${position.line}` };
}

function addressOf(option: string, text: string | undefined): Address | undefined {
  if (text === undefined) return undefined;
  const address = parseAddress(text);
  if (typeof address === 'string') throw new ConfigError(`${option} ${address}, found "${text}"`);
  return address;
}
