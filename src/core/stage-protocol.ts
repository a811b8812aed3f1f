/*
 * What the main thread and a stage (agents, broker, aggregator: one worker thread each) say to each
 * other:
 *
 *   main                         stage
 *    │ ──── workerData: options ──▶ │ starts
 *    │ ◀─── ready {details} ─────── │ or failed {message}
 *    │ ◀─── status {status} ─────── │ every 500 ms
 *    │ ◀─── log {level, message} ── │
 *    │ ──── drain ────────────────▶ │
 *    │ ◀─── drained {error?} ────── │
 *    │ ──── reload {options} ─────▶ │ goes over to other options
 *    │ ◀─── reloaded {error?} ───── │ an error: it refuses them, and the old ones stay
 *    │ ──── stop ─────────────────▶ │
 *    │ ◀─── stopped ─────────────── │ the thread ends
 */
import type { MessagePort } from 'node:worker_threads';
import type { Clock, Timer } from './clock.js';
import { messageOf, systemCodeOf } from './errors.js';
import type { PostedLine } from './posting-logger.js';

export type StageCommand =
  | { readonly type: 'stop' }
  | { readonly type: 'drain' }
  | { readonly type: 'reload'; readonly options: unknown };

export type StageReport<Status> =
  | { readonly type: 'ready'; readonly details: Readonly<Record<string, unknown>> }
  | { readonly type: 'status'; readonly status: Status }
  | { readonly type: 'failed'; readonly message: string; readonly code?: string | undefined }
  | { readonly type: 'drained'; readonly error?: string }
  | { readonly type: 'reloaded'; readonly error?: string }
  | { readonly type: 'stopped' }
  | PostedLine;

/** What runs inside a stage's thread. */
export interface Stage<Status> {
  /** Resolves when the stage serves; the details go to the main thread. */
  start(): Promise<Readonly<Record<string, unknown>>>;
  stop(): Promise<void>;
  /** Brings what there is now through; rejects when something cannot be delivered. */
  drain?(): Promise<void>;
  /** Also while it starts. Rejects when the options are refused; absent: it cannot. */
  reload?(options: unknown): Promise<void>;
  status(): Status;
}

const statusIntervalMs = 500;

/** Serves a stage on its thread's port until it is told to stop. */
export async function serveStage<Status>(
  stage: Stage<Status>,
  port: MessagePort,
  clock: Clock,
): Promise<void> {
  const report = (message: StageReport<Status>): void => port.postMessage(message);
  let timer: Timer | undefined;
  const tick = (): void => {
    report({ type: 'status', status: stage.status() });
    timer = clock.schedule(statusIntervalMs, tick);
  };
  const stop = async (): Promise<void> => {
    timer?.cancel();
    try {
      await stage.stop();
      report({ type: 'status', status: stage.status() });
      report({ type: 'stopped' });
    } catch (error) {
      report({ type: 'failed', message: messageOf(error), code: systemCodeOf(error) });
    }
    port.close();
  };
  const drain = async (): Promise<void> => {
    try {
      await stage.drain?.();
      report({ type: 'status', status: stage.status() });
      report({ type: 'drained' });
    } catch (error) {
      report({ type: 'drained', error: messageOf(error) });
    }
  };
  const reload = async (options: unknown): Promise<void> => {
    try {
      await stage.reload?.(options);
      report({ type: 'status', status: stage.status() });
      report({ type: 'reloaded' });
    } catch (error) {
      report({ type: 'reloaded', error: messageOf(error) });
    }
  };
  port.on('message', (command: StageCommand) => {
    if (command.type === 'stop') void stop();
    else if (command.type === 'drain') void drain();
    else void reload(command.options);
  });
  try {
    const details = await stage.start();
    report({ type: 'ready', details });
    tick();
  } catch (error) {
    report({ type: 'failed', message: messageOf(error), code: systemCodeOf(error) });
    await stage.stop().catch(() => {}); // what had been started would keep the thread alive
    port.close();
  }
}
