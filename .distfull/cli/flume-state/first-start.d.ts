/**
 * The first start of an agent on a configuration of Flume: a taildir source that names no position
 * file goes on from Flume's default one, as the next start of Flume would have.
 */
import type { AgentModel, PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
export declare function takeOverAtFirstStart(fileSystem: FileSystem, agent: AgentModel, { dataDir }: PipelineModel, home: string, logger: Logger): Promise<void>;
