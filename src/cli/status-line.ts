/** The one live line of a running pipeline: rewritten on a terminal, a line every 10 s elsewhere. */
import type { Clock, Timer } from '../core/clock.js';
import type { ComponentStatus, PipelineStatus } from '../core/status.js';

const liveIntervalMs = 1_000;
const plainIntervalMs = 10_000;

interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export class StatusLine {
  readonly #output: Output;
  readonly #clock: Clock;
  readonly #status: () => PipelineStatus;
  #timer: Timer | undefined;
  #previous: PipelineStatus | undefined;

  constructor(output: Output, clock: Clock, status: () => PipelineStatus) {
    this.#output = output;
    this.#clock = clock;
    this.#status = status;
  }

  start(): void {
    const intervalMs = this.#output.isTTY ? liveIntervalMs : plainIntervalMs;
    this.#timer = this.#clock.schedule(intervalMs, () => {
      this.#print();
      this.start();
    });
  }

  stop(): void {
    this.#timer?.cancel();
    if (this.#output.isTTY) this.#output.write('\r\u001B[K');
  }

  #print(): void {
    const status = this.#status();
    const text = statusText(status, this.#previous);
    this.#previous = status;
    if (this.#output.isTTY)
      this.#output.write(`\r\u001B[K${text.slice(0, (this.#output.columns ?? 80) - 1)}`);
    else this.#output.write(`${text}\n`);
  }
}

/**
 * `in 201/s  windows 199/s  lag 0  complete to 11:59:00Z  dead letters 3  142 MB`, behind what is
 * wrong: a narrow terminal cuts the end.
 */
export function statusText(status: PipelineStatus, previous: PipelineStatus | undefined): string {
  const seconds = previous === undefined ? 0 : (status.timeMs - previous.timeMs) / 1_000;
  const rate = (count: (status: PipelineStatus) => number): string =>
    seconds <= 0
      ? '–'
      : `${Math.max(0, Math.round((count(status) - count(previous!)) / seconds))}/s`;
  const lag = status.queries.reduce((sum, query) => sum + query.lag, 0);
  const watermarks = status.queries.flatMap(({ watermarkMs }) => watermarkMs ?? []);
  const parts = [
    ...troubles(status),
    `in ${rate(linesRead)}`,
    `windows ${rate(rowsRead)}`,
    `lag ${lag}`,
    watermarks.length === 0
      ? 'no data yet'
      : `complete to ${timeOf(Math.min(...watermarks), status.timeMs)}`,
    `dead letters ${status.deadLetters.count}`,
    `${Math.round(status.memoryRssBytes / 1e6)} MB`,
  ];
  return parts.join('  ');
}

/** Lines taken in by sources that read files or commands: what the other tiers pass on is not counted twice. */
function linesRead(status: PipelineStatus): number {
  const isReader = ({ kind, type }: ComponentStatus): boolean =>
    kind === 'source' && type !== 'avro' && type !== 'thrift';
  return status.agents
    .flatMap(({ components }) => components.filter(isReader))
    .reduce((sum, { events }) => sum + events, 0);
}

function rowsRead(status: PipelineStatus): number {
  return status.queries.reduce((sum, query) => sum + query.rowsRead, 0);
}

function troubles(status: PipelineStatus): string[] {
  const stages = status.stages.filter(({ state }) => state === 'restarting' || state === 'failed');
  const components = status.agents.flatMap(({ name, components: all }) =>
    all
      .filter(({ state }) => state === 'backing off' || state === 'failed')
      .map((one) => `${name}.${one.name} ${one.state}`),
  );
  return [...stages.map(({ name, state }) => `${name} ${state}`), ...components].map(
    (text) => `! ${text}`,
  );
}

/** With its day, unless that is today. */
function timeOf(timeMs: number, nowMs: number): string {
  const [time, now] = [timeMs, nowMs].map((each) => new Date(each).toISOString());
  const isToday = time!.slice(0, 10) === now!.slice(0, 10);
  return `${time!.slice(isToday ? 11 : 0, 19)}Z`;
}
