/** What Flume leaves behind for the agents of a configuration: what is taken over, and what is not. */
import { resolve } from 'node:path';
import { listSegments } from '../../storage/log/segment-files.js';
import { flumeQueueEvents } from './channel-queue.js';
import { flumeSpoolProgress } from './spool-progress.js';
import { planTakeover } from './taildir-takeover.js';
export async function flumeStateOf(fileSystem, agent, { dataDir }, home) {
    const warnings = [];
    const plans = [];
    for (const source of agent.sources.filter(({ type }) => type === 'taildir'))
        plans.push(await planTakeover(fileSystem, source, { agent: agent.name, dataDir, home }));
    for (const { name, type, config } of agent.sources) {
        if (type !== 'spooldir')
            continue;
        const spool = config;
        const progress = await flumeSpoolProgress(fileSystem, spool);
        if (progress === undefined)
            continue;
        const { file, offset } = progress;
        const remedy = 'let Flume finish it, or its beginning comes twice';
        warnings.push(`spooldir ${name}: Flume had read ${offset} bytes of ${file}; ${remedy}`);
    }
    for (const { name, type, config } of agent.channels)
        if (type === 'file')
            warnings.push(...(await channelWarnings(fileSystem, name, config, home)));
    return { agent: agent.name, plans, warnings };
}
async function channelWarnings(fileSystem, name, { checkpointDir, dataDirs = [] }, home) {
    const warnings = [];
    const directory = checkpointDir ?? `${home}/.flume/file-channel/checkpoint`;
    const events = await flumeQueueEvents(fileSystem, resolve(directory));
    if (events !== undefined && events > 0) {
        const remedy = 'start Flume once more without its sources until its ChannelSize is 0';
        warnings.push(`channel ${name}: ${events} event(s) are still in Flume's file channel; ${remedy}`);
    }
    const segments = await listSegments(fileSystem, dataDirs).catch(() => []);
    if (segments.length > 0) {
        const fact = 'has been written by Tailrace: what it knows of a file counts, not the positions';
        warnings.push(`channel ${name}: ${fact}`);
    }
    return warnings;
}
/** For a terminal. */
export function planLines({ source, from, to, taken, refused, problem }) {
    const isOurs = from === to ? 'is where our source begins, too' : `-> ${to}`;
    const lines = [`taildir ${source}: ${from} ${problem ?? isOurs}`];
    for (const { file, pos, sizeBytes, inode, renamedFrom } of taken) {
        const rename = renamedFrom === undefined ? '' : `, was ${renamedFrom}`;
        lines.push(`  taken over: ${file}: ${pos} of ${sizeBytes} bytes (inode ${inode}${rename})`);
    }
    for (const { file, pos, reason } of refused)
        lines.push(`  refused: ${file}: ${pos} bytes: ${reason}; what is there is read from its start`);
    return lines;
}
//# sourceMappingURL=state-report.js.map