/** What is wrong with outputs, before anything runs. */
import { systemClock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import { silentLogger } from '../../core/logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { resultLayout } from '../results/result-layout.js';
import { QueryOutputs } from './query-outputs.js';
/** Each says what, where and the remedy. Connects to nothing. */
export function outputProblems(compiled) {
    return compiled.flatMap(({ aggregation, table, plan }) => {
        try {
            void new QueryOutputs({
                aggregation,
                columns: resultLayout(plan).columns,
                source: table,
                fileSystem: nodeFileSystem,
                clock: systemClock,
                logger: silentLogger,
            });
            return [];
        }
        catch (error) {
            if (error instanceof ConfigError)
                return [error.message];
            throw error;
        }
    });
}
//# sourceMappingURL=check-outputs.js.map