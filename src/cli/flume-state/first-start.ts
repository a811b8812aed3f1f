/**
 * The first start of an agent on a configuration of Flume: a taildir source that names no position
 * file goes on from Flume's default one, as the next start of Flume would have.
 */
import type { AgentModel, PipelineModel } from '../../config/model.js';
import { componentDirectory } from '../../agent/component-factory.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { exists } from '../../storage/atomic-file.js';

export async function takeOverAtFirstStart(
  fileSystem: FileSystem,
  agent: AgentModel,
  { dataDir }: PipelineModel,
  home: string,
  logger: Logger,
): Promise<void> {
  const isFlumes = !/\.ya?ml$/i.test(agent.position.file);
  const sources = agent.sources.filter(
    ({ type, config }) => type === 'taildir' && config['positionFile'] === undefined,
  );
  if (!isFlumes || sources.length === 0) return;
  const { flumeDefault, planTakeover, takeOver } = await import('./taildir-takeover.js');
  if (!(await exists(fileSystem, flumeDefault(home)))) return;
  for (const source of sources) {
    const own = componentDirectory(dataDir, agent.name, 'source', source.name);
    const isNew = !(await exists(fileSystem, own));
    if (!isNew) continue;
    const plan = await planTakeover(fileSystem, source, { agent: agent.name, dataDir, home });
    if (plan.taken.length === 0) continue;
    await takeOver(fileSystem, plan);
    const files = plan.taken.map(({ file, pos }) => `${file}: ${pos}`).join(', ');
    logger.info({}, `Source ${source.name} goes on from Flume's ${plan.from}: ${files}`);
    for (const { file, pos, reason } of plan.refused)
      logger.warn({ file }, `Flume's position ${pos} in ${file} is not taken over: ${reason}`);
  }
}
