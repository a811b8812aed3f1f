import { readInternalLogin } from '../pipeline/internal-access.js';
import { exitConfig, loadOrExit } from './configuration.js';
import { findAggregation } from './find-aggregation.js';
/** Loads and compiles it; ends the process with what is wrong. */
export async function aggregationOrExit(name, { command, file, java }) {
    const model = await loadOrExit({ files: [file], systemProperties: java.properties });
    const aggregation = findAggregation(model, name, { command, file });
    const { compileAggregations } = await import('../aggregator/compile-aggregation.js');
    const { compiled, problems, warnings } = compileAggregations([aggregation], model.tables);
    for (const warning of warnings)
        process.stderr.write(`warning: ${warning}\n`);
    for (const problem of problems)
        process.stderr.write(`${problem}\n`);
    const [query] = compiled;
    if (query === undefined || problems.length > 0)
        process.exit(exitConfig);
    const { broker } = model;
    const isElsewhere = broker === undefined || query.table.brokers.length > 0;
    return {
        model,
        query,
        bundled: broker === undefined ? [] : [`${broker.host}:${broker.port}`],
        login: isElsewhere ? undefined : await readInternalLogin(broker.dataDir),
    };
}
//# sourceMappingURL=aggregation-command.js.map