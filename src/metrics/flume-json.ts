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
  const values: Record<string, string | number> = {
    Type: component.kind.toUpperCase(),
    StartTime: startedMs,
    StopTime: 0,
    ...zeros[component.kind],
    ...fillOf(component),
    ...component.counters,
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

function zeroOf(names: string): Record<string, number> {
  return Object.fromEntries(names.split(/\s+/).map((name) => [name, 0]));
}

function fillOf({ fill }: ComponentStatus): Record<string, number> {
  if (fill === undefined) return {};
  const { events, capacityEvents } = fill;
  const percentage = capacityEvents === 0 ? Number.MAX_VALUE : (100 * events) / capacityEvents;
  return {
    ChannelSize: events,
    ChannelCapacity: capacityEvents,
    ChannelFillPercentage: percentage,
  };
}
