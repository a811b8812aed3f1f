import type { AgentStatus, ComponentStatus, PipelineStatus } from '../core/status.js';

export type FlumeMetrics = Readonly<Record<string, Readonly<Record<string, string>>>>;

/**
 * What Flume's HTTP monitoring shows: `{"SOURCE.r1": {"EventReceivedCount": "12", …}}`, every value
 * a string. Where several agents run, the agent's name stands before the component's.
 */
export function flumeMetrics(status: Pick<PipelineStatus, 'agents' | 'startedMs'>): FlumeMetrics {
  const isAlone = status.agents.length === 1;
  const entries = status.agents.flatMap((agent) =>
    agent.components.map((component) => [
      keyOf(agent, component, isAlone),
      valuesOf(component, status.startedMs),
    ]),
  );
  return Object.fromEntries(entries) as FlumeMetrics;
}

function keyOf(agent: AgentStatus, { kind, name }: ComponentStatus, isAlone: boolean): string {
  return `${kind.toUpperCase()}.${isAlone ? '' : `${agent.name}.`}${name}`;
}

function valuesOf(component: ComponentStatus, startedMs: number): Record<string, string> {
  const { kind, type, counters } = component;
  const values: Record<string, string | number> = {
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
const zeros: Readonly<Record<ComponentStatus['kind'], Readonly<Record<string, number>>>> = {
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
const typeZeros: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'kafka source': zeroOf('KafkaEventGetTimer KafkaCommitTimer KafkaEmptyCount'),
  'kafka channel': zeroOf('KafkaEventGetTimer KafkaEventSendTimer KafkaCommitTimer RollbackCount'),
  'kafka sink': zeroOf('KafkaEventSendTimer RollbackCount'),
  'file channel': zeroOf(`EventPutErrorCount EventTakeErrorCount CheckpointWriteErrorCount
    CheckpointBackupWriteErrorCount`),
};

function zeroOf(names: string): Record<string, number> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, 0]));
}

/** Of a file channel; the types are Flume's. */
function openOf({ state }: ComponentStatus): Record<string, string | number> {
  const isOpen = state === 'running' || state === 'backing off';
  return { Open: `${isOpen}`, Closed: isOpen ? 0 : 1, Unhealthy: state === 'failed' ? 1 : 0 };
}

function fillOf({ fill }: ComponentStatus): Record<string, string | number> {
  if (fill === undefined) return {};
  const { events, capacityEvents } = fill;
  const percentage = capacityEvents === 0 ? Number.MAX_VALUE : (100 * events) / capacityEvents;
  return {
    ChannelSize: events,
    ChannelCapacity: capacityEvents,
    ChannelFillPercentage: javaDouble(percentage),
  };
}

/** As Java writes a double: `0.0`, `12.5`, `1.7976931348623157E308`. */
function javaDouble(value: number): string {
  const text = `${value}`.replace('e+', 'E');
  return /[.E]/.test(text) ? text : `${text}.0`;
}
