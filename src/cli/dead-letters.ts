/*
 * The dead letters of a data directory as one list: those of agents (a log, dead-letter-queue.ts)
 * and those of aggregations (in the store of each query). An id is the letter's queue and its
 * number there, so it stays while letters come and go:
 *
 *   12                       agents of `tailrace up`         <dataDir>/dead-letters
 *   agents/web1/12           `agent --name web1` alone       <dataDir>/agents/web1/dead-letters
 *   aggregations/pages/12    the query `pages`               <dataDir>/aggregations/pages
 */
import { join } from 'node:path';
import { openResults, type AggregationResults } from '../aggregator/results/reader.js';
import type { AggregationModel, PipelineModel } from '../config/model.js';
import type { FileSystem } from '../core/file-system.js';
import { exists } from '../storage/atomic-file.js';
import { readDeadLetters } from '../storage/dead-letter-queue.js';

export interface ListedDeadLetter {
  readonly id: string;
  readonly timeMs: number;
  readonly component: string;
  /** `file:line` of the component in the configuration. */
  readonly location: string;
  readonly origin: string | undefined;
  /** Where in the origin, in its own units. */
  readonly position: number | undefined;
  readonly reason: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The original bytes. */
  readonly body: Buffer;
}

interface Queue {
  readonly idPrefix: string;
  /** The letters from a number on, oldest first. */
  letters(fromNumber: number): AsyncIterable<ListedDeadLetter>;
}

/** Letters of one page of a query's store: their bodies are in memory together. */
const pageLetters = 100;

/** Reads without a lock, also while the pipeline runs. */
export class DeadLetters {
  readonly #queues: readonly Queue[];
  readonly #results: AggregationResults;

  constructor(fileSystem: FileSystem, model: PipelineModel) {
    const { dataDir, agents, aggregations } = model;
    this.#results = openResults(dataDir);
    this.#queues = [
      agentQueue(fileSystem, join(dataDir, 'dead-letters'), ''),
      ...agents.map(({ name }) =>
        agentQueue(
          fileSystem,
          join(dataDir, 'agents', name, 'dead-letters'),
          idPrefixOf('agents', name),
        ),
      ),
      ...aggregations.map((aggregation) => aggregationQueue(this.#results, aggregation)),
    ];
  }

  /** All letters, by time. */
  async *all(): AsyncGenerator<ListedDeadLetter> {
    const starts = this.#queues.map((queue) => headOf(queue.letters(0)[Symbol.asyncIterator]()));
    let heads = (await Promise.all(starts)).flat();
    for (;;) {
      const [oldest, ...others] = heads.toSorted((a, b) => a.letter.timeMs - b.letter.timeMs);
      if (oldest === undefined) return;
      yield oldest.letter;
      heads = [...(await headOf(oldest.rest)), ...others];
    }
  }

  async find(id: string): Promise<ListedDeadLetter | undefined> {
    const [, prefix, digits] = /^(.*?)(\d{1,15})$/.exec(id) ?? [];
    const queue = this.#queues.find(({ idPrefix }) => idPrefix === prefix);
    if (queue === undefined) return undefined;
    for await (const letter of queue.letters(Number(digits)))
      return letter.id === id ? letter : undefined;
    return undefined;
  }

  close(): Promise<void> {
    return this.#results.close();
  }
}

interface Head {
  readonly letter: ListedDeadLetter;
  readonly rest: AsyncIterator<ListedDeadLetter>;
}

/** None where there is no further letter. */
async function headOf(rest: AsyncIterator<ListedDeadLetter>): Promise<Head[]> {
  const { done, value } = await rest.next();
  return done === true ? [] : [{ letter: value, rest }];
}

function idPrefixOf(kind: string, name: string): string {
  return `${kind}/${name}/`;
}

function agentQueue(fileSystem: FileSystem, directory: string, idPrefix: string): Queue {
  return {
    idPrefix,
    async *letters(fromNumber) {
      if (!(await exists(fileSystem, directory))) return;
      for await (const { sequence, origin, position, ...letter } of readDeadLetters(
        fileSystem,
        directory,
      ))
        if (sequence >= fromNumber)
          yield { ...letter, id: `${idPrefix}${sequence}`, origin, position };
    },
  };
}

function aggregationQueue(
  results: AggregationResults,
  { name, position: { file, line } }: AggregationModel,
): Queue {
  const idPrefix = idPrefixOf('aggregations', name);
  const component = `aggregation ${name}`;
  const location = `${file}:${line}`;
  return {
    idPrefix,
    async *letters(fromNumber) {
      for (let next = fromNumber; ;) {
        const page = results.deadLetterRecords(name, next, pageLetters);
        for (const { number, timeMs, partition, offset, reason, body } of page) {
          const id = `${idPrefix}${number}`;
          const place = { origin: `partition ${partition}`, position: offset };
          yield { id, timeMs, component, location, ...place, reason, headers: {}, body };
        }
        if (page.length < pageLetters) return;
        next = page.at(-1)!.number + 1;
      }
    },
  };
}
