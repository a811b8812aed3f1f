/** A snapshot of a pipeline in Prometheus' text format. */
import { Gauge, Registry } from 'prom-client';
export const prometheusContentType = Registry.PROMETHEUS_CONTENT_TYPE;
/**
 * Counts keep the suffix `_total`, though the registry takes them as gauges: they are absolute
 * values of a snapshot, and a Counter of the library can only be incremented.
 */
export async function prometheusText(status) {
    const registry = new Registry();
    const add = (name, help, samples) => {
        if (samples.length === 0)
            return;
        const labelNames = Object.keys(samples[0][0]);
        const gauge = new Gauge({ name: `tailrace_${name}`, help, labelNames, registers: [registry] });
        for (const [labels, value] of samples)
            gauge.set(labels, value);
    };
    const once = (value) => [[{}, value]];
    add('start_time_seconds', 'When the pipeline started.', once(status.startedMs / 1_000));
    add('memory_rss_bytes', 'Resident memory of the process.', once(status.memoryRssBytes));
    add('dead_letters_total', 'Records that could not be processed.', once(status.deadLetters.count));
    addConfiguration(status, add);
    addStages(status, add);
    addComponents(status, add);
    addTopics(status, add);
    addGroups(status, add);
    addQueries(status, add);
    return registry.metrics();
}
function addConfiguration({ configuration }, add) {
    if (configuration === undefined)
        return;
    const { reloads, failedReloads, lastReloadMs, problem } = configuration;
    add('configuration_reloads_total', 'Changes brought into effect.', [[{}, reloads]]);
    add('configuration_refused_total', 'Changes that were refused.', [[{}, failedReloads]]);
    add('configuration_current', '1 while the files say what runs.', [
        [{}, +(problem === undefined)],
    ]);
    if (lastReloadMs !== undefined)
        add('configuration_reload_time_seconds', 'When it was last changed.', [
            [{}, lastReloadMs / 1_000],
        ]);
}
function addStages({ stages }, add) {
    const up = stages.map(({ name, state }) => [{ stage: name }, +(state === 'running')]);
    add('stage_up', '1 while the stage runs.', up);
    const restarts = stages.map((stage) => [{ stage: stage.name }, stage.restarts]);
    add('stage_restarts_total', 'Restarts after a failure.', restarts);
}
function addComponents({ agents }, add) {
    const components = agents.flatMap((agent) => agent.components.map((component) => {
        const { kind, name, type } = component;
        return { component, labels: { agent: agent.name, kind, component: name, type } };
    }));
    const up = components.map(({ labels, component }) => [
        labels,
        +(component.state === 'running'),
    ]);
    add('component_up', '1 while the component runs; 0: starting, backing off, failed.', up);
    const events = components.map(({ labels, component }) => [labels, component.events]);
    add('component_events_total', 'Events accepted, taken or delivered.', events);
    const counters = components.flatMap(({ labels, component }) => Object.entries(component.counters).map(([counter, value]) => [
        { ...labels, counter },
        value,
    ]));
    add('component_counter', "Flume's metrics, by their names.", counters);
    const filled = components.flatMap(({ labels, component: { fill } }) => fill === undefined ? [] : [{ labels, fill }]);
    const fills = filled.map(({ labels, fill }) => [labels, fill.events]);
    add('channel_events', 'Events that wait in the channel.', fills);
    const capacities = filled.map(({ labels, fill }) => [labels, fill.capacityEvents]);
    add('channel_capacity_events', 'Events that the channel may hold.', capacities);
}
function addTopics({ broker }, add) {
    const partitions = (broker?.topics ?? []).flatMap((topic) => topic.partitions.map((state) => ({
        state,
        labels: { topic: topic.name, partition: state.partition },
    })));
    const ends = partitions.map(({ labels, state }) => [labels, state.endOffset]);
    add('partition_end_offset', 'Log end offset.', ends);
    const starts = partitions.map(({ labels, state }) => [labels, state.startOffset]);
    add('partition_start_offset', 'Log start offset.', starts);
    const sizes = partitions.map(({ labels, state }) => [labels, state.sizeBytes]);
    add('partition_size_bytes', 'Bytes on the disk.', sizes);
    const appended = partitions.map(({ labels, state }) => [labels, state.appendedBytes]);
    add('partition_appended_bytes_total', 'Bytes taken from producers.', appended);
    const read = partitions.map(({ labels, state }) => [labels, state.readBytes]);
    add('partition_read_bytes_total', 'Bytes read for consumers.', read);
}
function addGroups({ broker }, add) {
    const groups = broker?.groups ?? [];
    const members = groups.map(({ name, ...group }) => [
        { group: name },
        group.members.length,
    ]);
    add('group_members', 'Members of the consumer group.', members);
    const offsets = groups.flatMap((group) => group.offsets.map(({ topic, partition, ...state }) => ({
        state,
        labels: { group: group.name, topic, partition },
    })));
    const committed = offsets.map(({ labels, state }) => [labels, state.offset]);
    add('group_offset', 'Offset that the group has committed.', committed);
    const lags = offsets.map(({ labels, state }) => [labels, state.lag]);
    add('group_lag_records', 'Records behind the committed offset.', lags);
}
function addQueries({ queries }, add) {
    const sample = (value) => queries.map((query) => [{ query: query.name }, value(query)]);
    add('query_rows_read_total', 'Rows read from the topic.', sample((query) => query.rowsRead));
    const outcomes = queries.flatMap((query) => [
        [{ query: query.name, outcome: 'in_windows' }, query.rowsInWindows],
        [{ query: query.name, outcome: 'filtered' }, query.rowsFiltered],
        [{ query: query.name, outcome: 'late' }, query.rowsLate],
        [{ query: query.name, outcome: 'dead_lettered' }, query.rowsDeadLettered],
    ]);
    add('query_rows_total', 'Rows by what became of them.', outcomes);
    add('query_lag_records', 'Records that are not read yet.', sample((query) => query.lag));
    add('query_open_windows', 'Windows that still grow.', sample((query) => query.openWindows));
    const watermarks = queries.flatMap(({ name, watermarkMs }) => watermarkMs === undefined ? [] : [[{ query: name }, watermarkMs / 1_000]]);
    add('query_watermark_seconds', 'Event time up to which windows are complete.', watermarks);
    const outputs = queries.flatMap(({ name, outputs = [] }) => outputs.map((output) => {
        const { type, place, isForLateRows = false } = output;
        return {
            output,
            labels: { query: name, type, place, rows: isForLateRows ? 'late' : 'results' },
        };
    }));
    const waiting = outputs.map(({ labels, output }) => [labels, output.waitingRows]);
    add('query_output_waiting_rows', 'Rows that an output does not have yet.', waiting);
    const delivered = outputs.map(({ labels, output }) => [labels, output.deliveredRows]);
    add('query_output_rows_total', 'Rows that an output has taken.', delivered);
    add('query_paused', '1 while nothing is read because an output lags.', sample(({ paused }) => (paused === undefined ? 0 : 1)));
}
//# sourceMappingURL=prometheus.js.map