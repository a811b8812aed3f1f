/** `tailrace savepoint create|list|restore AGGREGATION --conf F`: copies of a query's state. */
import Table from 'cli-table3';
import { Command } from 'commander';
import { stateIdentity } from '../../aggregator/query-identity.js';
import { createSavepoint, } from '../../aggregator/savepoint/create-savepoint.js';
import { changedQuery, fitLines } from '../../aggregator/savepoint/changed-query.js';
import { findSavepoint, restoreSavepoint } from '../../aggregator/savepoint/restore-savepoint.js';
import { listSavepoints, savepointsDirectory, } from '../../aggregator/savepoint/savepoint-files.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { aggregationOrExit } from '../aggregation-command.js';
import { loadOrExit } from '../configuration.js';
import { isoTime } from '../printable.js';
const examples = `
Examples:
  $ tailrace savepoint create pages --conf pipeline.yaml
  $ tailrace savepoint list pages --conf pipeline.yaml
  $ tailrace savepoint restore pages 2026-11-21T23-46-12Z --conf pipeline.yaml
  $ tailrace savepoint restore pages 2026-11-21T23-46-12Z --for visits --conf pipeline.yaml

A savepoint is the whole state of a query at one checkpoint: positions, windows, results. One can be made
while the pipeline runs; restore wants it stopped, and keeps the present state as another savepoint. A query
that has changed keeps what still fits: the same windows, groups and filter, and of the aggregates those that
are written the same; new ones begin empty.`;
export function savepointCommand(java) {
    const create = command('create')
        .description("Copy a query's state as its last checkpoint left it, while it runs or not.")
        .action((name, flags) => told(() => createFor(name, flags, java)));
    const list = command('list')
        .description('List the savepoints of a query, the oldest first.')
        .action((name, flags) => told(() => printList(name, flags, java)));
    const restore = command('restore')
        .description('Put a savepoint in the place of the present state of a stopped query.')
        .argument('<id>', 'as "savepoint list" prints it')
        .option('--for <aggregation>', 'give the state to this aggregation of the file')
        .action((name, id, flags) => told(() => restoreTo(name, id, flags, java)));
    return new Command('savepoint')
        .description("Keep copies of a query's state, and go on from one.")
        .addCommand(create)
        .addCommand(list)
        .addCommand(restore)
        .addHelpText('after', examples);
}
function command(name) {
    return new Command(name)
        .argument('<aggregation>', 'name of the aggregation')
        .requiredOption('-c, --conf <file>', 'pipeline file (YAML)');
}
/** What goes wrong is told in a line. */
async function told(action) {
    try {
        await action();
    }
    catch (error) {
        process.stderr.write(`savepoint: ${messageOf(error)}\n`);
        process.exitCode = 1;
    }
}
async function createFor(name, { conf: file }, java) {
    const { model } = await aggregationOrExit(name, { command: 'savepoint create', file, java });
    const place = placeOf(model, name);
    const made = await createSavepoint(place);
    if (made === undefined)
        throw new Error(`aggregation "${name}" has no state yet in ${model.dataDir}`);
    process.stdout.write(`${made.id}: ${describe(made)}\n`);
    process.stdout.write(`in ${savepointsDirectory(model.dataDir, name)}\n`);
}
/** Also of an aggregation that the file no longer has. */
async function printList(name, flags, java) {
    const model = await loadOrExit({ files: [flags.conf], systemProperties: java.properties });
    const savepoints = await listSavepoints(nodeFileSystem, model.dataDir, name);
    if (savepoints.length === 0) {
        process.stderr.write(`savepoint: aggregation "${name}" has none in ${model.dataDir}\n`);
        return;
    }
    const table = new Table({
        head: ['id', 'made', 'by', 'checkpoint', 'complete to', 'records read', 'bytes'],
        style: { head: [], border: [], compact: true },
    });
    for (const { id, createdMs, reason, checkpoints, watermarkMs, partitions, stateBytes, } of savepoints)
        table.push([
            id,
            isoTime(createdMs),
            reason,
            checkpoints,
            watermarkMs === undefined ? '' : isoTime(watermarkMs),
            partitions.reduce((sum, { offset }) => sum + offset, 0),
            stateBytes,
        ]);
    process.stdout.write(`${table.toString()}\n`);
}
async function restoreTo(name, id, { conf: file, for: other = name }, java) {
    const named = await aggregationOrExit(other, { command: 'savepoint restore', file, java });
    const { model, query } = named;
    const { aggregation, table, plan } = query;
    const target = { ...stateIdentity(aggregation, table, plan), topic: table.topic };
    const place = placeOf(model, name);
    const savepoint = await findSavepoint({ ...place, id });
    const isChanged = savepoint.identity.query !== target.query;
    const changed = isChanged ? changedQuery(savepoint, query, model.tables) : undefined;
    const { carryOver } = changed ?? {};
    const restored = await restoreSavepoint({ ...place, id, target, carryOver });
    process.stdout.write(`${id} is now the state of "${other}": ${describe(restored.savepoint)}\n`);
    for (const line of changed === undefined ? [] : fitLines(changed.fit))
        process.stdout.write(`  ${line}\n`);
    if ((changed?.fit.added.length ?? 0) > 0)
        process.stdout.write('  windows that have begun are partial\n');
    const { keptAside } = restored;
    if (keptAside !== undefined)
        process.stdout.write(`what was there is kept as savepoint ${keptAside.id} of "${other}"\n`);
}
function placeOf({ dataDir }, aggregation) {
    return { dataDir, aggregation, fileSystem: nodeFileSystem, clock: systemClock };
}
function describe({ checkpoints, watermarkMs, stateBytes }) {
    const complete = watermarkMs === undefined ? 'no row yet' : `complete to ${isoTime(watermarkMs)}`;
    return `checkpoint ${checkpoints}, ${complete}, ${stateBytes} bytes`;
}
//# sourceMappingURL=savepoint.js.map