/**
 * One component: its type found in a table or imported as a plug-in, its options checked against the
 * type's schema.
 */
import { ConfigError, messageOf } from '../core/errors.js';
import { didYouMean } from '../util/did-you-mean.js';
import { checkSection, loadCheck } from './check-section.js';
import { refusalOf } from './flume-types.js';
import { checkReferences } from './option-references.js';
import { anyOptions, checkOf, importPlugin, namesModule, resolveModule } from './plugin-module.js';
import { shown } from './problems.js';
/** Undefined when the component cannot be used; what is wrong with it is reported. */
export async function readComponent(name, section, kind, report) {
    const found = await typeOf(section, kind, report);
    if (found === undefined)
        return undefined;
    const { check, ...type } = found;
    const options = section.without(new Set(['type', ...kind.common]));
    const { config, leaves } = checkSection(options, check, report, kind.common);
    const resolved = checkReferences(check.schema, leaves, kind.refersTo ?? {}, report);
    const sinks = kind.refersTo?.sinks?.length;
    const counted = sinks === undefined || takesSinks(sinks, section, check.schema, report);
    if (config === undefined || !resolved || !counted)
        return undefined;
    return { name, ...type, config, position: section.position };
}
async function typeOf(section, kind, report) {
    const leaf = section.leaf('type');
    if (leaf !== undefined && namesModule(String(leaf.value)))
        return pluginAt(leaf, kind.kind, report);
    const definition = definitionOf(section, kind, report);
    return definition && { type: definition.type, check: await loadCheck(definition.schema) };
}
async function pluginAt(leaf, kind, report) {
    const type = String(leaf.value);
    // Of an agent that runs elsewhere: its modules need not be here, and are not to run here.
    if (report.rigour === 'notice')
        return { type, check: anyOptions };
    try {
        if (!isPluginKind(kind))
            throw new ConfigError(`a ${kind} cannot be a plug-in`);
        const module = resolveModule(type, leaf.position.file);
        const plugin = await importPlugin(module, kind);
        return { type: plugin.type ?? type, module, check: await checkOf(plugin) };
    }
    catch (error) {
        report.error(leaf.position, leaf.path, `${kind} ${shown(leaf, type)}: ${messageOf(error)}`);
        return undefined;
    }
}
const pluginKinds = new Set(['source', 'sink', 'interceptor', 'selector']);
const isPluginKind = (kind) => pluginKinds.has(kind);
/** How many sinks a group must have is its processor's rule (`x-sinks`). */
function takesSinks(found, section, schema, report) {
    const { minimum = 1, maximum = Infinity } = schema['x-sinks'] ?? {};
    // A group without any is reported as such.
    if (found === 0 || (found >= minimum && found <= maximum))
        return true;
    const expected = found < minimum ? `at least ${minimum}` : `at most ${maximum}`;
    const fact = `this sink processor takes ${expected} sink(s), found ${found}`;
    report.error(section.position, section.path, `${fact}; change the group's sinks or its type`);
    return false;
}
function definitionOf(section, { kind, definitions, defaultType }, report) {
    const known = definitions.map(({ type }) => type).toSorted();
    const leaf = section.leaf('type');
    const written = leaf === undefined || leaf.empty ? defaultType : String(leaf.value);
    if (written === undefined) {
        const remedy = `add ${section.path}.type, one of ${known.join(', ')}`;
        report.error(section.position, section.path, `${kind} has no type; ${remedy}`);
        return undefined;
    }
    const lower = written.toLowerCase();
    const found = definitions.find(({ type, aliases }) => [type, ...aliases].some((name) => name.toLowerCase() === lower));
    if (found !== undefined)
        return found;
    const path = `${section.path}.type`;
    const list = `; types: ${known.join(', ')}`;
    const refusal = refusalOf(kind, written);
    const fact = `unknown ${kind} type ${shown({ path }, written)}${didYouMean(written, known)}`;
    const position = leaf?.position ?? section.position;
    // The class of an unknown part costs Flume its component alone, that of a component the agent.
    if (isPart(kind))
        report.error(position, path, (refusal ?? fact) + list);
    else
        report.fatal(position, path, (refusal ?? fact) + list);
    return undefined;
}
function isPart(kind) {
    return kind === 'interceptor' || kind === 'selector' || kind === 'sink processor';
}
//# sourceMappingURL=component.js.map