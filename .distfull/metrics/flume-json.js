/**
 * What Flume's HTTP monitoring shows: `{"SOURCE.r1": {"EventReceivedCount": "12", …}}`, every value
 * a string. Where several agents run, the agent's name stands before the component's.
 */
export function flumeMetrics(status) {
    const isAlone = status.agents.length === 1;
    const entries = status.agents.flatMap((agent) => agent.components.map((component) => [
        keyOf(agent, component, isAlone),
        valuesOf(component, status.startedMs),
    ]));
    return Object.fromEntries(entries);
}
function keyOf(agent, { kind, name }, isAlone) {
    return `${kind.toUpperCase()}.${isAlone ? '' : `${agent.name}.`}${name}`;
}
function valuesOf(component, startedMs) {
    const { kind, type, counters } = component;
    const values = {
        Type: kind.toUpperCase(),
        StartTime: startedMs,
        StopTime: 0,
        ...zeros[kind],
        ...typeZeros[`${type} ${kind}`],
        ...fillOf(component),
        ...counters,
        ...(type === 'file' && kind === 'channel' ? openOf(component) : {}),
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, `${value}`]));
}
/** Flume shows a counter from the start, also where the component never counts it. */
const zeros = {
    source: zeroOf(`EventReceivedCount EventAcceptedCount AppendReceivedCount AppendAcceptedCount
    AppendBatchReceivedCount AppendBatchAcceptedCount OpenConnectionCount EventReadFail
    ChannelWriteFail GenericProcessingFail`),
    channel: zeroOf(`EventPutAttemptCount EventPutSuccessCount EventTakeAttemptCount
    EventTakeSuccessCount`),
    sink: zeroOf(`ConnectionCreatedCount ConnectionClosedCount ConnectionFailedCount BatchEmptyCount
    BatchUnderflowCount BatchCompleteCount EventDrainAttemptCount EventDrainSuccessCount
    EventWriteFail ChannelReadFail`),
};
/** What Flume has beside them for one type. */
const typeZeros = {
    'kafka source': zeroOf('KafkaEventGetTimer KafkaCommitTimer KafkaEmptyCount'),
    'kafka channel': zeroOf('KafkaEventGetTimer KafkaEventSendTimer KafkaCommitTimer RollbackCount'),
    'kafka sink': zeroOf('KafkaEventSendTimer RollbackCount'),
    'file channel': zeroOf(`EventPutErrorCount EventTakeErrorCount CheckpointWriteErrorCount
    CheckpointBackupWriteErrorCount`),
};
function zeroOf(names) {
    return Object.fromEntries(names.split(/\s+/).map((name) => [name, 0]));
}
/** Of a file channel; the types are Flume's. */
function openOf({ state }) {
    const isOpen = state === 'running' || state === 'backing off';
    return { Open: `${isOpen}`, Closed: isOpen ? 0 : 1, Unhealthy: state === 'failed' ? 1 : 0 };
}
function fillOf({ fill }) {
    if (fill === undefined)
        return {};
    const { events, capacityEvents } = fill;
    const percentage = capacityEvents === 0 ? Number.MAX_VALUE : (100 * events) / capacityEvents;
    return {
        ChannelSize: events,
        ChannelCapacity: capacityEvents,
        ChannelFillPercentage: javaDouble(percentage),
    };
}
/** As Java writes a double: `0.0`, `12.5`, `1.7976931348623157E308`. */
function javaDouble(value) {
    const text = `${value}`.replace('e+', 'E');
    return /[.E]/.test(text) ? text : `${text}.0`;
}
//# sourceMappingURL=flume-json.js.map