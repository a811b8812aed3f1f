/**
 * Paths of a .properties file are taken from the working directory, those of a YAML file beside it:
 * written with the directory before them they mean the same in both. A plug-in's module lies beside
 * either, and the YAML may go elsewhere.
 */
import { dirname, isAbsolute, resolve } from 'node:path';
import { loadCheck } from '../check-section.js';
import { optionAtKey } from '../option-schema.js';
/** The new values of an agent's relative paths, by the keys. `resolved` has no `${…}` any more. */
export async function absolutePaths(agent, resolved, tables, directory) {
    const paths = new Map();
    for (const { leaf } of agent.entries) {
        const type = String(resolved.get(leaf.path)?.value);
        if (leaf.path.endsWith('.type') && /^\.{1,2}\//.test(type))
            paths.set(leaf.path, resolve(dirname(leaf.position.file), type));
    }
    for (const list of ['sources', 'channels', 'sinks'])
        for (const component of agent.child(list)?.children.values() ?? []) {
            const type = resolved.get(`${component.path}.type`)?.value;
            const definition = definitionOf(tables[list], String(type));
            if (definition === undefined)
                continue;
            const { schema } = await loadCheck(definition.schema);
            for (const { key, leaf } of component.entries) {
                const option = optionAtKey(schema, key);
                const meant = resolved.get(leaf.path);
                const path = option && meant && madeAbsolute(leaf, meant, option, directory);
                if (path !== undefined)
                    paths.set(leaf.path, path);
            }
        }
    return paths;
}
function definitionOf(definitions, written) {
    const lower = written.toLowerCase();
    return definitions.find(({ type, aliases }) => [type, ...aliases].some((name) => name.toLowerCase() === lower));
}
/** Undefined: it is no path, or absolute already. */
function madeAbsolute({ value }, { value: resolved }, option, directory) {
    const isList = option.type === 'array';
    if (!(isList ? option.items : option)?.['x-path'])
        return undefined;
    const separator = isList && option['x-separator'] === 'comma' ? ',' : ' ';
    const parts = (text) => isList
        ? text
            .split(separator)
            .map((part) => part.trim())
            .filter(Boolean)
        : [text];
    const meant = parts(String(resolved));
    if (meant.every((path) => isAbsolute(path)))
        return undefined;
    const written = parts(String(value));
    // A reference may stand for several of them.
    const sources = written.length === meant.length ? written : meant;
    const absolute = sources.map((path, i) => isAbsolute(meant[i]) ? path : `${directory}/${path}`);
    return absolute.join(separator);
}
//# sourceMappingURL=absolute-paths.js.map