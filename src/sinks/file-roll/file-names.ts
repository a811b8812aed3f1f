import { join } from 'node:path';
import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';

/** Flume's path managers: names that do not repeat within a run, counted from 1. */
export class FileNames {
  readonly #config: FileRollSinkConfig;
  readonly #startedMs: number;
  #count = 0;

  constructor(config: FileRollSinkConfig, startedMs: number) {
    this.#config = config;
    this.#startedMs = startedMs;
  }

  next(nowMs: number): string {
    const { 'sink.directory': directory, 'sink.pathManager': manager } = this.#config;
    const { 'sink.pathManager.prefix': prefix, 'sink.pathManager.extension': extension } =
      this.#config;
    const time = manager === 'rolltime' ? compactLocalTime(nowMs) : String(this.#startedMs);
    const ending = extension === '' ? '' : `.${extension}`;
    return join(directory, `${prefix}${time}-${++this.#count}${ending}`);
  }
}

/** `yyyyMMddHHmmss` in the local time zone. */
function compactLocalTime(timeMs: number): string {
  const date = new Date(timeMs);
  const parts = [
    date.getMonth() + 1,
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  ];
  return `${date.getFullYear()}${parts.map((part) => String(part).padStart(2, '0')).join('')}`;
}
