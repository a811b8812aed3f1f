/** The ES module that a component's `type` names: found, imported, and its options' schema compiled. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigError, messageOf } from '../core/errors.js';
import { ownKeywords } from './option-schema.js';
import { isWebAddress } from './read-files.js';
/** `./sink.mjs`, `/opt/sink.mjs`, `package/sink`: no type of Flume holds a slash. */
export function namesModule(type) {
    return type.includes('/');
}
/**
 * The address of the module that a file's `type` names: a path from the file's directory, or a
 * package found from there upwards. Throws ConfigError.
 */
export function resolveModule(type, configFile) {
    const directory = isWebAddress(configFile) ? resolve('.') : dirname(resolve(configFile));
    if (/^\.{0,2}\//.test(type)) {
        const path = isAbsolute(type) ? type : resolve(directory, type);
        if (existsSync(path))
            return pathToFileURL(path).href;
        throw new ConfigError(`there is no file ${path}; a path begins at the configuration file`);
    }
    try {
        const path = createRequire(resolve(directory, 'any.js')).resolve(type);
        return pathToFileURL(path).href;
    }
    catch (error) {
        const remedy = 'install it there, or name a file by its path, ./NAME.mjs';
        throw new ConfigError(`no package "${type}" is found from ${directory} upwards (${firstLine(error)}); ${remedy}`, { cause: error });
    }
}
/** The plug-in of one kind in a module. Throws ConfigError: it cannot be imported, or has none. */
export async function importPlugin(url, kind) {
    const path = fileURLToPath(url);
    const exported = await import(url).catch((error) => {
        // The message of a syntax error names no line, nor does its stack.
        const remedy = error instanceof SyntaxError ? `; \`node --check ${path}\` shows where` : '';
        const fact = `${placeIn(error) ?? path} cannot be imported: ${messageOf(error)}`;
        throw new ConfigError(fact + remedy, { cause: error });
    });
    const plugin = exported[kind];
    if (typeof plugin?.create !== 'function') {
        const found = Object.keys(exported).join(', ') || 'nothing';
        const remedy = `write \`export const ${kind} = { create(context, kit) { … } }\``;
        throw new ConfigError(`${path} exports no ${kind}, but ${found}; ${remedy}`);
    }
    return plugin;
}
/** Compiled as `npm run generate` does it for our own. Throws ConfigError for a schema that is none. */
export async function checkOf({ schema }) {
    if (schema === undefined)
        return anyOptions;
    const { Ajv } = await import('ajv');
    const ajv = new Ajv({ allErrors: true, useDefaults: true, strict: true, messages: false });
    ajv.addVocabulary([...ownKeywords]);
    try {
        return { schema, validate: ajv.compile(schema) };
    }
    catch (error) {
        throw new ConfigError(`the schema of its options is wrong: ${messageOf(error)}`, {
            cause: error,
        });
    }
}
export const anyOptions = {
    schema: { additionalProperties: true },
    validate: () => true,
};
const firstLine = (error) => messageOf(error).split('\n', 1)[0];
/** The file and line that a stack begins with. */
function placeIn(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const [, url, line] = /(file:\/\/[^\s)]+?):(\d+)/.exec(stack) ?? [];
    return url === undefined ? undefined : `${fileURLToPath(url)}:${line}`;
}
//# sourceMappingURL=plugin-module.js.map