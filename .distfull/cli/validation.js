/** All that can be known of a configuration without running it: `tailrace validate`. */
import { checkAgent } from '../agent/checked-agent.js';
import { componentTables } from '../agent/component-tables.js';
import { flowWarnings } from '../config/flow-warnings.js';
import { sortProblems } from '../config/load-config.js';
import { systemClock } from '../core/clock.js';
import { messageOf } from '../core/errors.js';
import { tlsClient, tlsServer, } from '../protocol/tls/settings.js';
import { nodeFileSystem } from '../storage/node-file-system.js';
/** Nothing is opened but key and trust stores, and nothing is written. */
export async function validated(loaded, files) {
    const { model, readable, texts } = loaded;
    const problems = [...loaded.problems];
    for (const agent of readable?.agents ?? []) {
        const ports = { tables: componentTables, clock: systemClock, fileSystem: nodeFileSystem };
        const checked = await checkAgent(agent, { ...ports, dataDir: readable.dataDir });
        const found = [...checked.refused, ...checked.warned, ...(await storeWarnings(agent))];
        problems.push(...found.map((problem) => atItsOption(problem, loaded.leaves)));
    }
    // After an error a channel may only look unused.
    if (model !== undefined)
        problems.push(...flowWarnings(model, componentTables));
    const isRefused = problems.some(({ severity }) => severity === 'error');
    return { model: isRefused ? undefined : model, problems: sortProblems(problems, files), texts };
}
/** A message that begins with an option (`hdfs.path: …`) is told where that is written. */
function atItsOption(problem, leaves) {
    const [, option, message] = /^(?:[a-z ]+ [^\s:]+: )?([\w.-]+): ([^]*)$/.exec(problem.message) ?? [];
    const path = `${problem.path}.${option}`;
    const leaf = leaves.get(path) ?? leaves.get(`agents.${path}`);
    if (leaf === undefined)
        return problem;
    return { ...problem, position: leaf.position, path, message: message };
}
/** A key store may come later, so a start only waits for it: no error. */
async function storeWarnings(agent) {
    const problems = [];
    const check = async ({ position, name }, kind, read) => {
        const where = 'it cannot start now';
        await read({ where, fileSystem: nodeFileSystem }).catch((error) => {
            const path = `${agent.name}.${kind}.${name}`;
            problems.push({ severity: 'warning', position, path, message: messageOf(error) });
        });
    };
    for (const source of agent.sources)
        if (source.config['ssl'] === true)
            await check(source, 'sources', (place) => tlsServer(source.config, place));
    for (const sink of agent.sinks)
        if (sink.config['ssl'] === true)
            await check(sink, 'sinks', (place) => tlsClient(sink.config, place));
    return problems;
}
//# sourceMappingURL=validation.js.map