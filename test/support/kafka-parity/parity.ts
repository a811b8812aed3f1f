/**
 * Drawn sequences of requests at Apache Kafka and at our broker: the first answer that is not the same,
 * and the shortest sequence that is known to lead to one.
 */
import { isDeepStrictEqual } from 'node:util';
import { apiVersionsApi } from '#src/generated/kafka/api-versions.js';
import { deleteTopicsApi } from '#src/generated/kafka/delete-topics.js';
import { compared } from './answers.js';
import type { CommonVersions } from './draw.js';
import { settle } from './settled.js';
import { Side, type Address } from './side.js';
import { strangeTopicNames, topicNames, type Step } from './step.js';

export interface Difference {
  readonly steps: readonly Step[];
  readonly expected: unknown;
  readonly answered: unknown;
}

export interface Brokers {
  readonly kafka: Address;
  readonly ours: Address;
}

const recordsBehindMs = 3_600_000;

export async function commonVersions({ kafka, ours }: Brokers): Promise<CommonVersions> {
  const [theirs, own] = await Promise.all([offeredBy(kafka), offeredBy(ours)]);
  const common = new Map<number, readonly [number, number]>();
  for (const [key, [from, to]] of own) {
    const range = theirs.get(key);
    if (range !== undefined) common.set(key, [Math.max(from, range[0]), Math.min(to, range[1])]);
  }
  return common;
}

async function offeredBy(address: Address): Promise<CommonVersions> {
  const side = new Side(address, '', 0);
  const answer = await side.ask(apiVersionsApi, 0, {});
  await side.close();
  if (typeof answer !== 'object') throw new Error(`no ApiVersions: ${answer}`);
  return new Map(
    answer.apiKeys.map((each) => [each.apiKey, [each.minVersion, each.maxVersion] as const]),
  );
}

/** Runs a sequence under names of its own, up to the first difference. */
export async function differenceIn(
  steps: readonly Step[],
  { kafka, ours }: Brokers,
  name: string,
): Promise<Difference | undefined> {
  const recordsMs = Date.now() - recordsBehindMs;
  const sides = [kafka, ours].map((address) => new Side(address, `${name}-`, recordsMs));
  try {
    for (const [i, step] of steps.entries()) {
      const [expected, answered] = await Promise.all(sides.map((side) => answerTo(step, side)));
      if (!isDeepStrictEqual(answered, expected))
        return { steps: steps.slice(0, i + 1), expected, answered };
    }
    return undefined;
  } finally {
    await Promise.all(sides.map((side) => leftClean(side)));
  }
}

async function answerTo(step: Step, side: Side): Promise<unknown> {
  const answer = await step.run(side);
  if (step.leaves !== undefined) await settle(side, step.leaves);
  return compared(answer, side);
}

/** Cuts steps, many at first, as long as some difference is left. */
export async function shortened(
  difference: Difference,
  brokers: Brokers,
  name: string,
): Promise<Difference> {
  let shortest = difference;
  let tries = 0;
  for (let size = Math.ceil(shortest.steps.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let from = shortest.steps.length - 1 - size; from > -size; from -= size) {
      const kept = shortest.steps.filter((_, i) => i < from || i >= from + size);
      if (kept.length === shortest.steps.length || kept.length === 0) continue;
      shortest = (await differenceIn(kept, brokers, `${name}-${++tries}`)) ?? shortest;
    }
  return shortest;
}

async function leftClean(side: Side): Promise<void> {
  const names = [...topicNames, ...strangeTopicNames].map((name) => side.named(name));
  await side.ask(deleteTopicsApi, 1, { topicNames: names, timeoutMs: 10_000 });
  await side.close();
}
