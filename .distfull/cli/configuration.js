/** Reads the configuration of a command; prints what is wrong with it, all at once, and ends with 78. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatProblems } from '../config/problems.js';
import { ConfigError } from '../core/errors.js';
import { ConfigSource } from './config-source.js';
/** sysexits.h: the configuration is wrong. */
export const exitConfig = 78;
/** sysexits.h: used wrongly. */
export const exitUsage = 64;
export function loadOrExit(options) {
    return firstOf(new ConfigSource(options));
}
export async function firstOf(source) {
    return (await firstConfigOf(source)).model;
}
/** The configuration as it is at the start. */
export async function firstConfigOf(source) {
    const config = await source.load();
    const { model, problems, texts, backup } = config;
    if (backup !== undefined) {
        const what = source.names.join(', ');
        process.stderr.write(`warning: not all of ${what} can be read; started from ${backup}\n`);
    }
    printProblems(problems, texts);
    if (model === undefined)
        process.exit(exitConfig);
    return { ...config, model };
}
export function printProblems(problems, texts) {
    if (problems.length === 0)
        return;
    const colour = process.stderr.isTTY === true && process.env['NO_COLOR'] === undefined;
    process.stderr.write(`${formatProblems(problems, { texts, colour })}\n`);
}
/** `--conf` takes a file, or Flume's configuration directory beside `--conf-file`. */
export function configurationFiles(conf, confFiles = []) {
    if (confFiles.length > 0)
        return confFiles.map((file) => resolveIn(conf, file));
    return conf === undefined || isDirectory(conf) ? [] : [conf];
}
/** Flume's directory of configurations, where `--conf` names one. */
export function configurationDirectory(conf) {
    return conf !== undefined && isDirectory(conf) ? conf : undefined;
}
/** The files among URIs, and the others. Throws ConfigError. */
export function splitUris(uris) {
    const isFile = (uri) => uri.startsWith('file:') || !/^[a-z]{2,}:/i.test(uri);
    return {
        files: uris.filter((uri) => isFile(uri)).map((uri) => pathOf(uri)),
        remote: uris.filter((uri) => !isFile(uri)),
    };
}
/** `file:conf/a.properties` is taken from the working directory. */
function pathOf(uri) {
    if (!uri.startsWith('file:'))
        return uri;
    if (!uri.startsWith('file:/'))
        return uri.slice('file:'.length);
    try {
        return fileURLToPath(uri);
    }
    catch {
        throw new ConfigError(`${uri}: names no file of this machine; write file:///path`);
    }
}
function resolveIn(directory, file) {
    if (directory === undefined || isThere(file))
        return file;
    const inside = join(directory, file);
    return isThere(inside) ? inside : file;
}
function isThere(file) {
    return statSync(file, { throwIfNoEntry: false }) !== undefined;
}
function isDirectory(path) {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
//# sourceMappingURL=configuration.js.map