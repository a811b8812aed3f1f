/**
 * A .properties file as YAML with the same model, and what became of each of its lines. The YAML is
 * read back and compared: a difference that nobody thought of is told, too.
 */
import { join, resolve } from 'node:path';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { loadConfig, looksLikeAgent } from '../load-config.js';
import { pipelineSections } from '../pipeline.js';
import { readFiles } from '../read-files.js';
import { Report } from '../report.js';
import { firstPart, Section } from '../section.js';
import { substitute } from '../substitution.js';
import { absolutePaths } from './absolute-paths.js';
import { readNotes } from './property-notes.js';
import { isSameModel } from './same-model.js';
import { isImpliedList, writeYaml } from './write-yaml.js';
/** Undefined with problems where the file cannot be read at all. */
export async function convert(request) {
    const { file, tables, env, sysProperties } = request;
    const report = new Report('strict');
    const { leaves, texts } = await readFiles([file], nodeFileSystem, report);
    const text = texts.get(file);
    if (text === undefined)
        return { yaml: undefined, problems: report.problems };
    const load = { lenient: false, tables, env, sysProperties };
    const { model, problems } = await loadConfig({ ...load, files: [file] });
    const notes = readNotes(text, [...leaves.values()]);
    const converted = await new Converter(request, leaves, notes, problems).run();
    if (model === undefined)
        return converted;
    const yamlFile = join(request.directory, 'converted.yaml');
    const again = await loadConfig({
        ...load,
        files: [yamlFile],
        texts: new Map([[yamlFile, converted.yaml]]),
    });
    return { ...converted, problems: problemsOf(model, again, request.directory, yamlFile) };
}
function problemsOf(model, again, directory, file) {
    if (again.model === undefined)
        return again.problems.filter(({ severity }) => severity === 'error');
    if (isSameModel(model, again.model, directory))
        return [];
    const message = 'the YAML does not mean the same as the file; please report this';
    return [{ severity: 'error', position: { file, line: 1 }, path: '', message }];
}
const dataDirRemarks = {
    before: [' Where the data of the .properties file is: in the working directory.'],
    hasSpaceBefore: false,
    behind: undefined,
};
class Converter {
    #request;
    #leaves;
    #notes;
    #errors;
    #root;
    #resolved;
    /** Keys that a value refers to. */
    #used;
    constructor(request, leaves, notes, problems) {
        this.#request = request;
        this.#leaves = leaves;
        this.#notes = notes;
        this.#errors = problems.filter(({ severity }) => severity === 'error');
        this.#root = Section.of(leaves.values(), { file: request.file, line: 1 });
        const { leaves: resolved, used } = substitute(leaves, request, () => new Report('lenient'));
        this.#resolved = resolved;
        this.#used = used;
    }
    async run() {
        const { pairs, head, foot, lines } = this.#notes;
        const paths = await this.#paths();
        const verdicts = pairs.map((pair) => this.#verdict(pair, paths));
        const kept = [...this.#leaves.values()].filter((leaf) => this.#isTaken(leaf));
        const written = kept.map((leaf) => ({ ...leaf, value: paths.get(leaf.path) ?? leaf.value }));
        const dataDir = this.#leaves.has('dataDir') ? [] : [this.#dataDir()];
        const root = Section.of([...dataDir, ...written], this.#root.position);
        const remarks = new Map([['dataDir', dataDirRemarks], ...this.#remarks(verdicts)]);
        const yaml = writeYaml(root, { remarks, head, foot, keptLists: this.#used });
        const isOfPair = ({ position: { line } }) => verdicts.some(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
        return { yaml, verdicts, lines, problems: this.#errors.filter((error) => !isOfPair(error)) };
    }
    async #paths() {
        const { tables, directory } = this.#request;
        const paths = new Map();
        const dataDir = this.#resolved.get('dataDir')?.value;
        if (dataDir !== undefined && resolve(directory, String(dataDir)) !== dataDir)
            paths.set('dataDir', resolve(directory, String(dataDir)));
        for (const agent of this.#root.children.values()) {
            const ofAgent = await absolutePaths(agent, this.#resolved, tables, directory);
            for (const [key, path] of ofAgent)
                paths.set(key, path);
        }
        return paths;
    }
    /** Where a .properties file keeps its data; a YAML file has them beside itself. */
    #dataDir() {
        const { position } = this.#root;
        const value = join(this.#request.directory, 'data');
        return { path: 'dataDir', value, format: 'properties', position, keyPositions: [position] };
    }
    /** False: nobody reads it. A YAML file may hold nothing of that kind. */
    #isTaken({ path }) {
        if (path === 'dataDir' || this.#used.has(path))
            return true;
        if (!this.#resolved.has(path))
            return false;
        const section = this.#root.child(firstPart(path));
        return path.includes('.') && section !== undefined && looksLikeAgent(section);
    }
    #verdict(pair, paths) {
        const { path, firstLine, lastLine } = pair;
        const isHere = ({ position: { line } }) => firstLine <= line && line <= lastLine;
        const errors = this.#errors.filter((error) => isHere(error)).map(({ message }) => message);
        if (isReserved(path))
            errors.push(`"${firstPart(path)}" is a name of YAML's own; rename it`);
        const change = this.#change(pair, paths);
        const lines = { firstLine, lastLine, path };
        if (errors.length > 0)
            return { ...lines, verdict: 'unsupported', reason: [...new Set(errors)].join('; ') };
        return { ...lines, verdict: change === undefined ? 'kept' : 'changed', reason: change };
    }
    #change({ path, hasEffect, behind }, paths) {
        const leaf = this.#leaves.get(path);
        if (leaf === undefined)
            return 'left out: it has no value and is ignored';
        if (!hasEffect)
            return `left out: line ${leaf.keyPositions[0].line} says it again`;
        if (!this.#isTaken(leaf) && !this.#resolved.has(path))
            return 'left out: it comes to no value and is ignored';
        if (!this.#isTaken(leaf))
            return 'left out: it is of no agent, and no value refers to it';
        const section = sectionAt(this.#root, path);
        if (section !== undefined && isImpliedList(section, this.#used))
            return 'left out: the map below it says it by its order';
        const absolute = paths.get(path);
        if (absolute !== undefined)
            return `is absolute now: ${absolute}`;
        return behind === undefined ? undefined : 'what is behind ## is a comment now';
    }
    /** By the leaf's path. */
    #remarks(verdicts) {
        const remarks = new Map();
        this.#notes.pairs.forEach((pair, i) => {
            const { verdict, reason } = verdicts[i];
            const mark = verdict === 'unsupported' ? [` unsupported: ${reason}`] : [];
            if (pair.hasEffect)
                remarks.set(pair.path, { ...pair, before: [...pair.before, ...mark] });
        });
        return remarks;
    }
}
function isReserved(path) {
    const first = firstPart(path);
    const isSection = first === 'agents' || pipelineSections.includes(first);
    return path !== 'dataDir' && (isSection || (first.startsWith('x-') && path.includes('.')));
}
function sectionAt(root, path) {
    return path.split('.').reduce((at, name) => at?.child(name), root);
}
//# sourceMappingURL=convert.js.map