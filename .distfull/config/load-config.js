import { nodeFileSystem } from '../storage/node-file-system.js';
import { didYouMean, nearestTo } from '../util/did-you-mean.js';
import { agentSections, readAgent } from './agent.js';
import { applyConfigFilters } from './config-filters.js';
import { pipelineSections, readPipeline, sectionRemedy } from './pipeline.js';
import { readFiles } from './read-files.js';
import { Report } from './report.js';
import { firstPart, Section } from './section.js';
import { substitute } from './substitution.js';
export async function loadConfig(request) {
    const report = new Report(request.lenient ? 'lenient' : 'strict');
    const { files, fileSystem = nodeFileSystem } = request;
    const { leaves: written, texts } = await readFiles(files, fileSystem, report, request.texts);
    // After a syntax error everything else would be a guess.
    const isReadable = !report.failed;
    const substituted = substituteFor(request, isReadable ? written : new Map(), report);
    const model = isReadable ? await buildModel(request, substituted, report) : undefined;
    const problems = sortProblems(report.problems, files);
    const { leaves } = substituted;
    const usable = report.failed ? undefined : model;
    return { model: usable, readable: model, problems, texts, leaves };
}
function substituteFor(request, written, report) {
    // What another agent's host must have set is no concern of this one's.
    const isOther = ({ path }) => request.agentName !== undefined && path.includes('.') && !isOf(path, request.agentName);
    return substitute(written, request, (leaf) => (isOther(leaf) ? report.as('notice') : report));
}
async function buildModel(request, { leaves, used }, report) {
    const start = { file: request.files[0] ?? '', line: 1 };
    const parts = splitLeaves(leaves);
    const pipeline = await readPipeline(Section.of(parts.pipeline, start), report);
    const sections = agentsIn(Section.of(parts.agents, start), used, report);
    const agents = [];
    for (const section of sections) {
        const isRun = request.agentName === undefined || request.agentName === section.path;
        const ownReport = isRun ? report : report.as('notice');
        const filtered = await applyConfigFilters(section, request, ownReport);
        const agent = await readAgent(filtered, request.tables, ownReport);
        if (agent !== undefined && isRun)
            agents.push({ ...agent, isLenient: request.lenient });
    }
    reportMissingAgents(request, sections, parts.pipeline.some(({ path }) => path !== 'dataDir'), report);
    return { ...pipeline, files: request.files, agents };
}
/** Whether a key belongs to the agent or to the pipeline around it. */
function isOf(path, agentName) {
    const [first, second] = path.split('.', 2);
    return first === agentName || second === agentName || pipelineSections.includes(first);
}
/** A pipeline file's own sections, and the agents' with `agents.` taken off. */
function splitLeaves(leaves) {
    const agents = new Map();
    const pipeline = [];
    for (const leaf of leaves.values()) {
        const first = firstPart(leaf.path);
        const isFlat = leaf.format === 'properties';
        // Flume passes over keys without a dot, so `dataDir` may stand in its files, too.
        if (isFlat ? leaf.path === 'dataDir' : pipelineSections.includes(first))
            pipeline.push(leaf);
        else if (isFlat)
            agents.set(leaf.path, leaf);
        else if (first === 'agents' && leaf.path !== first) {
            const path = leaf.path.slice('agents.'.length);
            agents.set(path, { ...leaf, path, keyPositions: leaf.keyPositions.slice(1) });
        }
        else if (!first.startsWith('x-') && leaf.path !== 'agents')
            agents.set(leaf.path, leaf);
    }
    return { agents: [...agents.values()], pipeline };
}
/** The agents among the first parts of the keys; the others are helpers for `${key}` or slips. */
function agentsIn(root, used, report) {
    const agents = [];
    for (const [name, section] of root.children) {
        if (name === '') {
            for (const { leaf } of section.entries)
                report.warn(leaf.position, leaf.path, 'begins with a dot: it is of no agent and is ignored');
        }
        else if (looksLikeAgent(section))
            agents.push(section);
        else if (allUsed(section, used))
            continue;
        else if (section.isMap) {
            report.error(section.position, '', `unknown section "${name}"${sectionRemedy(name)}`);
        }
        else {
            const fact = `"${name}" is no agent (it has no sources, channels or sinks) and is ignored`;
            report.warn(section.position, section.path, fact);
        }
    }
    return agents.filter((agent) => !isSlipOf(agent, agents, report));
}
/** It has the sections of an agent, perhaps misspelt. */
export function looksLikeAgent({ children }) {
    return [...children.keys()].some((part) => nearestTo(part, agentSections) !== undefined);
}
/** `al.sinks.k1.type` among lines of `a1`: it lists nothing, and another agent's name is near. */
function isSlipOf(agent, agents, report) {
    const lists = [...agent.children.values()].filter(({ own }) => own !== undefined);
    if (agent.isMap || lists.length > 0)
        return false;
    const others = agents.filter((other) => other !== agent).map(({ path }) => path);
    const remedy = didYouMean(agent.path, others);
    if (remedy === '')
        return false;
    report.error(agent.position, agent.path, `agent "${agent.path}" lists no components${remedy}`);
    return true;
}
function allUsed(section, used) {
    const own = section.own === undefined ? [] : [section.own];
    return [...own, ...section.entries.map(({ leaf }) => leaf)].every(({ path }) => used.has(path));
}
function reportMissingAgents({ agentName, files }, sections, isPipeline, report) {
    const position = { file: files.at(-1) ?? '', line: 1 };
    const names = sections.map(({ path }) => path);
    if (names.length === 0 && (agentName !== undefined || !isPipeline)) {
        const example = `${agentName ?? 'a1'}.sources = r1`;
        report.fatal(position, '', `holds no agent; an agent begins like \`${example}\``);
    }
    else if (agentName !== undefined && !names.includes(agentName)) {
        const remedy = `${didYouMean(agentName, names)}; agents: ${names.join(', ')}`;
        report.fatal(position, '', `agent "${agentName}" is not defined${remedy}`);
    }
}
/** By file and line. */
export function sortProblems(problems, files) {
    const order = (problem) => files.indexOf(problem.position.file);
    return problems.toSorted((a, b) => order(a) - order(b) ||
        a.position.line - b.position.line ||
        (a.position.column ?? 0) - (b.position.column ?? 0));
}
//# sourceMappingURL=load-config.js.map