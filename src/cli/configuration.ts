/** Reads the configuration of a command; prints what is wrong with it, all at once, and ends with 78. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { componentTables } from '../agent/component-tables.js';
import { loadConfig } from '../config/load-config.js';
import type { PipelineModel } from '../config/model.js';
import { formatProblems } from '../config/problems.js';

/** sysexits.h: the configuration is wrong. */
export const exitConfig = 78;
/** sysexits.h: used wrongly. */
export const exitUsage = 64;

export interface ConfigurationOptions {
  readonly files: readonly string[];
  readonly agentName?: string | undefined;
  readonly lenient?: boolean | undefined;
  readonly systemProperties?: Readonly<Record<string, string>> | undefined;
}

export async function loadOrExit({
  files,
  agentName,
  lenient = false,
  systemProperties = {},
}: ConfigurationOptions): Promise<PipelineModel> {
  const { model, problems, texts } = await loadConfig({
    files,
    ...(agentName === undefined ? {} : { agentName }),
    lenient,
    tables: componentTables,
    env: process.env,
    sysProperties: systemProperties,
  });
  if (problems.length > 0) {
    const colour = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
    process.stderr.write(`${formatProblems(problems, { texts, colour })}\n`);
  }
  if (model === undefined) process.exit(exitConfig);
  return model;
}

/** `--conf` takes a file, or Flume's configuration directory beside `--conf-file`. */
export function configurationFiles(
  conf: string | undefined,
  confFiles: readonly string[] = [],
): string[] {
  if (confFiles.length > 0) return confFiles.map((file) => resolveIn(conf, file));
  if (conf === undefined) return [];
  return [conf];
}

function resolveIn(directory: string | undefined, file: string): string {
  if (directory === undefined || isThere(file)) return file;
  const inside = join(directory, file);
  return isThere(inside) ? inside : file;
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
