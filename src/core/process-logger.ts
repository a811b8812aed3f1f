/**
 * The log of a process or a thread, made with pino. On a terminal its lines look like Flume's
 * (`2026-11-21 10:22:33,123 (collector.topic) [INFO] Delivery failed: …`); `json` gives pino's own.
 */
import { openSync, writeSync } from 'node:fs';
import { pino } from 'pino';
import type { Logger } from './logger.js';

export type LogFormat = 'text' | 'json';
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

export interface ProcessLoggerOptions {
  readonly format: LogFormat;
  readonly level: LogLevel;
  /**
   * Appends to this file and shows only warnings and errors on the terminal, above the live status
   * line. Default: everything goes to standard error.
   */
  readonly file?: string;
}

const standardError = 2;
/** Takes the live status line away before a warning is shown in its place. */
const clearLine = process.stderr.isTTY ? '\r\u001B[K' : '';
const warnLevel = 40;

export function createProcessLogger({ format, level, file }: ProcessLoggerOptions): Logger {
  const descriptor = file === undefined ? standardError : openSync(file, 'a');
  const write = (json: string): void => {
    const line = format === 'json' ? json : flumeLine(json);
    writeLine(descriptor, line);
    if (file !== undefined && levelOf(json) >= warnLevel)
      writeLine(standardError, clearLine + line);
  };
  return pino({ level, base: null }, { write });
}

/** Unbuffered, so that the last lines of a crash are there. */
function writeLine(descriptor: number, line: string): void {
  try {
    writeSync(descriptor, line);
  } catch {
    // A closed terminal or a full disk must not end the pipeline.
  }
}

function levelOf(json: string): number {
  return (JSON.parse(json) as PinoLine).level;
}

interface PinoLine {
  readonly level: number;
  readonly time: number;
  readonly msg: string;
  readonly component?: string;
}

function flumeLine(json: string): string {
  const { level, time, msg, component } = JSON.parse(json) as PinoLine;
  const stamp = new Date(time).toISOString().replace('T', ' ').replace('.', ',').replace('Z', '');
  const name = level >= 50 ? 'ERROR' : level >= 40 ? 'WARN' : level >= 30 ? 'INFO' : 'DEBUG';
  return `${stamp} (${component ?? 'main'}) [${name}] ${msg}\n`;
}
