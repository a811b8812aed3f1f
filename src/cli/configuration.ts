/** Reads the configuration of a command; prints what is wrong with it, all at once, and ends with 78. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PipelineModel, Problem } from '../config/model.js';
import { formatProblems } from '../config/problems.js';
import { ConfigError } from '../core/errors.js';
import { ConfigSource, type ConfigSourceOptions, type SourcedConfig } from './config-source.js';
import { exitConfig } from './exit-codes.js';

export function loadOrExit(options: ConfigSourceOptions): Promise<PipelineModel> {
  return firstOf(new ConfigSource(options));
}

export async function firstOf(source: ConfigSource): Promise<PipelineModel> {
  return (await firstConfigOf(source)).model;
}

/** The configuration as it is at the start. */
export async function firstConfigOf(
  source: ConfigSource,
): Promise<SourcedConfig & { readonly model: PipelineModel }> {
  const config = await source.load();
  const { model, problems, texts, backup } = config;
  if (backup !== undefined) {
    const what = source.names.join(', ');
    process.stderr.write(`warning: not all of ${what} can be read; started from ${backup}\n`);
  }
  printProblems(problems, texts);
  if (model === undefined) process.exit(exitConfig);
  return { ...config, model };
}

export function printProblems(
  problems: readonly Problem[],
  texts: ReadonlyMap<string, string>,
): void {
  if (problems.length === 0) return;
  const colour = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
  process.stderr.write(`${formatProblems(problems, { texts, colour })}\n`);
}

/** `--conf` takes a file, or Flume's configuration directory beside `--conf-file`. */
export function configurationFiles(
  conf: string | undefined,
  confFiles: readonly string[] = [],
): string[] {
  if (confFiles.length > 0) return confFiles.map((file) => resolveIn(conf, file));
  return conf === undefined || isDirectory(conf) ? [] : [conf];
}

/** Flume's directory of configurations, where `--conf` names one. */
export function configurationDirectory(conf: string | undefined): string | undefined {
  return conf !== undefined && isDirectory(conf) ? conf : undefined;
}

/** The files among URIs, and the others. Throws ConfigError. */
export function splitUris(uris: readonly string[]): { files: string[]; remote: string[] } {
  const isFile = (uri: string): boolean => uri.startsWith('file:') || !/^[a-z]{2,}:/i.test(uri);
  return {
    files: uris.filter((uri) => isFile(uri)).map((uri) => pathOf(uri)),
    remote: uris.filter((uri) => !isFile(uri)),
  };
}

/** `file:conf/a.properties` is taken from the working directory. */
function pathOf(uri: string): string {
  if (!uri.startsWith('file:')) return uri;
  if (!uri.startsWith('file:/')) return uri.slice('file:'.length);
  try {
    return fileURLToPath(uri);
  } catch {
    throw new ConfigError(`${uri}: names no file of this machine; write file:///path`);
  }
}

function resolveIn(directory: string | undefined, file: string): string {
  if (directory === undefined || isThere(file)) return file;
  const inside = join(directory, file);
  return isThere(inside) ? inside : file;
}

function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
