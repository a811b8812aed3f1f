/**
 * The broker as a thread of its own. `workerData` holds plain options; it posts
 *   { type: 'ready', host, port } · { type: 'status', status } twice a second ·
 *   { type: 'log', level, fields, message } · { type: 'failed', message } · { type: 'stopped' }
 * and stops on { type: 'stop' }.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { systemClock } from '../core/clock.js';
import { messageOf } from '../core/errors.js';
import type { LogFields, Logger } from '../core/logger.js';
import type { BrokerStatus } from '../core/status.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
import { Broker, type BrokerOptions } from './broker.js';

export type BrokerWorkerOptions = Omit<BrokerOptions, 'fileSystem' | 'clock' | 'logger'>;

export type BrokerWorkerMessage =
  | { readonly type: 'ready'; readonly host: string; readonly port: number }
  | { readonly type: 'status'; readonly status: BrokerStatus }
  | {
      readonly type: 'log';
      readonly level: 'debug' | 'info' | 'warn' | 'error';
      readonly fields: LogFields;
      readonly message: string;
    }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'stopped' };

const statusIntervalMs = 500;

async function run(port: NonNullable<typeof parentPort>, options: BrokerWorkerOptions): Promise<void> {
  const post = (message: BrokerWorkerMessage): void => port.postMessage(message);
  const broker = new Broker({
    ...options,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: postingLogger(post, {}),
  });
  const stopRequested = new Promise<void>((resolve) => {
    port.on('message', ({ type }: { type: string }) => type === 'stop' && resolve());
  });
  try {
    post({ type: 'ready', ...(await broker.start()) });
  } catch (error) {
    post({ type: 'failed', message: messageOf(error) });
    port.close();
    return;
  }
  const status = setInterval(() => post({ type: 'status', status: broker.status() }), statusIntervalMs);
  await stopRequested;
  clearInterval(status);
  await broker.stop();
  post({ type: 'stopped' });
  port.close();
}

/** Log lines go to the thread that owns the terminal. Fields must survive a structured clone. */
function postingLogger(post: (message: BrokerWorkerMessage) => void, bindings: LogFields): Logger {
  const at =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (fields: LogFields, message: string): void => {
      const plain = JSON.parse(JSON.stringify({ ...bindings, ...fields })) as LogFields;
      post({ type: 'log', level, fields: plain, message });
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (more) => postingLogger(post, { ...bindings, ...more }),
  };
}

if (parentPort !== null) void run(parentPort, workerData as BrokerWorkerOptions);
