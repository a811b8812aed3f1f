import { componentDirectory } from '../../agent/component-factory.js';
import { exists } from '../../storage/atomic-file.js';
export async function takeOverAtFirstStart(fileSystem, agent, { dataDir }, home, logger) {
    const isFlumes = !/\.ya?ml$/i.test(agent.position.file);
    const sources = agent.sources.filter(({ type, config }) => type === 'taildir' && config['positionFile'] === undefined);
    if (!isFlumes || sources.length === 0)
        return;
    const { flumeDefault, planTakeover, takeOver } = await import('./taildir-takeover.js');
    if (!(await exists(fileSystem, flumeDefault(home))))
        return;
    for (const source of sources) {
        const own = componentDirectory(dataDir, agent.name, 'source', source.name);
        const isNew = !(await exists(fileSystem, own));
        if (!isNew)
            continue;
        const plan = await planTakeover(fileSystem, source, { agent: agent.name, dataDir, home });
        if (plan.taken.length === 0)
            continue;
        await takeOver(fileSystem, plan);
        const files = plan.taken.map(({ file, pos }) => `${file}: ${pos}`).join(', ');
        logger.info({}, `Source ${source.name} goes on from Flume's ${plan.from}: ${files}`);
        for (const { file, pos, reason } of plan.refused)
            logger.warn({ file }, `Flume's position ${pos} in ${file} is not taken over: ${reason}`);
    }
}
//# sourceMappingURL=first-start.js.map