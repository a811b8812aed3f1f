/** `tailrace aggregate explain AGGREGATION --conf F`: what a query does, and what it waits for. */
import Table from 'cli-table3';
import { Command } from 'commander';
import { aggregationDirectory } from '../../aggregator/checkpoint/tables.js';
import { readStanding } from '../../aggregator/explain/standing.js';
import { holdersOf, partitionStandings, } from '../../aggregator/explain/waits.js';
import { systemClock } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import { isLocked } from '../../storage/directory-lock.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { durationText } from '../../util/units.js';
import { aggregationOrExit } from '../aggregation-command.js';
import { isoTime } from '../printable.js';
const brokerLimitMs = 3_000;
const examples = `
Example:
  $ tailrace aggregate explain pages --conf pipeline.yaml

Reads the state beside the pipeline that runs, or after; the lag where the broker answers.`;
export function aggregateExplainCommand(java) {
    return new Command('explain')
        .description('Print the SQL and the plan of a query, and what its open windows wait for.')
        .argument('<aggregation>', 'name of the aggregation')
        .requiredOption('-c, --conf <file>', 'pipeline file (YAML)')
        .addHelpText('after', examples)
        .action((name, flags) => explain(name, flags.conf, java));
}
async function explain(name, file, java) {
    const named = await aggregationOrExit(name, { command: 'aggregate explain', file, java });
    const { planTree } = await import('../../aggregator/explain/plan-tree.js');
    const { query, model } = named;
    print('SQL', query.plan.sql.trimEnd().split('\n'));
    print('Plan', planTree(query));
    try {
        const standing = await readStanding(model.dataDir, name, query.plan.window);
        if (standing === undefined)
            return print('State', ['none yet: it has not run']);
        await printStanding(named, standing);
    }
    catch (error) {
        process.stderr.write(`aggregate explain: ${messageOf(error)}\n`);
        process.exitCode = 1;
    }
}
async function printStanding(named, standing) {
    const { query, model } = named;
    const { progress, openWindows } = standing;
    const directory = aggregationDirectory(model.dataDir, query.aggregation.name);
    const isRunning = await isLocked(nodeFileSystem, directory);
    const ends = await endsOf(named);
    const { watermarkMs, idleTimeoutMs } = query.table;
    const nowMs = systemClock.nowMs();
    const options = { watermarkMs, idleTimeoutMs, nowMs, ...(ends && { ends }) };
    const partitions = partitionStandings(progress, options);
    const { combinedMs } = progress.watermarks;
    print('State', [
        `${directory}: ${isRunning ? 'running' : 'stopped'}`,
        `checkpoint ${progress.checkpoints}${progress.timeMs === undefined ? '' : ` of ${isoTime(progress.timeMs)}`}`,
        combinedMs === undefined ? 'no row yet' : `windows are complete to ${isoTime(combinedMs)}`,
        ...partitionTable(partitions, isRunning),
    ]);
    print('Open windows', openWindows.length === 0
        ? ['none']
        : openWindows.map((window) => waitText(window, partitions, query.table, isRunning)));
}
/** Undefined when the broker does not answer in time. */
async function endsOf({ query, bundled, login, }) {
    const { KafkaTopicSource } = await import('../../aggregator/source/kafka-topic-source.js');
    const { topic, brokers: own } = query.table;
    const brokers = own.length > 0 ? own : bundled;
    const source = new KafkaTopicSource({ topic, brokers, login, clock: systemClock });
    const limit = systemClock.sleep(brokerLimitMs).then(() => undefined);
    const asked = source.open().then(() => source.ends());
    try {
        return await Promise.race([asked.catch(() => undefined), limit]);
    }
    finally {
        await source.close();
    }
}
function partitionTable(partitions, isRunning) {
    const table = new Table({
        head: ['partition', 'offset', 'lag', 'latest row', 'watermark', 'idle'],
        style: { head: [], border: [], compact: true },
    });
    for (const { partition, offset, lag, latestMs, watermarkMs, idleInMs } of partitions)
        table.push([
            partition,
            offset,
            lag ?? 'unknown',
            latestMs === undefined ? 'none' : isoTime(latestMs),
            watermarkMs === undefined ? '' : isoTime(watermarkMs),
            isRunning ? idleText(idleInMs) : '',
        ]);
    return table.toString().split('\n');
}
function idleText(idleInMs) {
    if (idleInMs === 0)
        return 'yes';
    return idleInMs === Infinity ? 'no' : `in ${Math.ceil(idleInMs / 1000)} s`;
}
function waitText({ startMs, endMs }, partitions, { watermarkMs: delayMs, isProcessingTime }, isRunning) {
    const window = `${isoTime(startMs)} – ${isoTime(endMs)} has not fired`;
    if (!isRunning)
        return `${window}: the query does not run`;
    if (isProcessingTime === true)
        return `${window}: the clock of this machine fires it`;
    const holders = holdersOf(endMs, partitions);
    if (holders.length === 0)
        return `${window}: the next checkpoint fires it`;
    return `${window}: ${holders.map((holder) => holderText(holder, delayMs)).join('; ')}`;
}
function holderText({ partition, latestMs, lag, idleInMs }, delayMs) {
    const stands = latestMs === undefined
        ? 'has had no row'
        : `stands at ${isoTime(latestMs)} − ${durationText(delayMs)} delay`;
    const unread = (lag ?? 0) > 0 ? ` and has ${lag} records to read` : '';
    const idle = idleInMs === Infinity ? '' : `, idle ${idleText(idleInMs)}`;
    return `partition ${partition} ${stands}${unread}${idle}`;
}
function print(head, lines) {
    process.stdout.write(`${head}\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
}
//# sourceMappingURL=aggregate-explain.js.map