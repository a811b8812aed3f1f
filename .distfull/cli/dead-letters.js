/*
 * The dead letters of a data directory as one list: those of agents (a log, dead-letter-queue.ts)
 * and those of aggregations (in the store of each query). An id is the letter's queue and its
 * number there, so it stays while letters come and go:
 *
 *   12                       agents of `tailrace up`         <dataDir>/dead-letters
 *   agents/web1/12           `agent --name web1` alone       <dataDir>/agents/web1/dead-letters
 *   aggregations/pages/12    the query `pages`               <dataDir>/aggregations/pages
 *
 * Those of agents can be replayed; when, is told by the state beside the log.
 */
import { join } from 'node:path';
import { openResults } from '../aggregator/results/reader.js';
import { CorruptionError, messageOf } from '../core/errors.js';
import { exists } from '../storage/atomic-file.js';
import { LetterMarks } from '../storage/dead-letter-marks.js';
import { readDeadLetters } from '../storage/dead-letter-queue.js';
import { readReplays } from '../storage/dead-letter-replays.js';
/** Letters of one page of a query's store: their bodies are in memory together. */
const pageLetters = 100;
/** Reads without a lock, also while the pipeline runs. */
export class DeadLetters {
    #queues;
    #results;
    constructor(fileSystem, model) {
        const { dataDir, agents, aggregations } = model;
        this.#results = openResults(dataDir);
        this.#queues = [
            agentQueue(fileSystem, { directory: join(dataDir, 'dead-letters'), owner: 'tailrace up' }, ''),
            ...agents.map(({ name }) => agentQueue(fileSystem, {
                directory: join(dataDir, 'agents', name, 'dead-letters'),
                owner: `agent --name ${name}`,
            }, idPrefixOf('agents', name))),
            ...aggregations.map((aggregation) => aggregationQueue(this.#results, aggregation)),
        ];
    }
    /** All letters, by time. */
    async *all() {
        const starts = this.#queues.map((queue) => headOf(queue.letters(0)[Symbol.asyncIterator]()));
        let heads = (await Promise.all(starts)).flat();
        for (;;) {
            const [oldest, ...others] = heads.toSorted((a, b) => a.letter.timeMs - b.letter.timeMs);
            if (oldest === undefined)
                return;
            yield oldest.letter;
            heads = [...(await headOf(oldest.rest)), ...others];
        }
    }
    async find(id) {
        const [, prefix, digits] = /^(.*?)(\d{1,15})$/.exec(id) ?? [];
        const queue = this.#queues.find(({ idPrefix }) => idPrefix === prefix);
        if (queue === undefined)
            return undefined;
        for await (const letter of queue.letters(Number(digits)))
            return letter.id === id ? letter : undefined;
        return undefined;
    }
    close() {
        return this.#results.close();
    }
}
/** For a command: what goes wrong is printed, and the exit code is 1. */
export async function usingDeadLetters(fileSystem, model, use) {
    const deadLetters = new DeadLetters(fileSystem, model);
    try {
        await use(deadLetters);
    }
    catch (error) {
        process.stderr.write(`dlq: ${messageOf(error)}\n`);
        process.exitCode = 1;
    }
    finally {
        await deadLetters.close();
    }
}
/** None where there is no further letter. */
async function headOf(rest) {
    const { done, value } = await rest.next();
    return done === true ? [] : [{ letter: value, rest }];
}
function idPrefixOf(kind, name) {
    return `${kind}/${name}/`;
}
function agentQueue(fileSystem, queue, idPrefix) {
    const { directory } = queue;
    return {
        idPrefix,
        async *letters(fromNumber) {
            if (!(await exists(fileSystem, directory)))
                return;
            const marks = await marksOf(fileSystem, directory);
            for await (const letter of readDeadLetters(fileSystem, directory)) {
                const { sequence, flow, timeMs, component, location, reason, headers, body } = letter;
                if (sequence < fromNumber)
                    continue;
                yield {
                    id: `${idPrefix}${sequence}`,
                    timeMs,
                    component,
                    location,
                    origin: letter.origin,
                    position: letter.position,
                    reason,
                    headers,
                    body,
                    isCut: letter.isCut === true,
                    replayedAtMs: marks.at(sequence)?.atMs,
                    place: { queue, sequence, flow },
                };
            }
        },
    };
}
/** A state that cannot be read says nothing; the owner of the queue reports it. */
async function marksOf(fileSystem, directory) {
    try {
        return new LetterMarks((await readReplays(fileSystem, directory))?.marks);
    }
    catch (error) {
        if (error instanceof CorruptionError)
            return new LetterMarks();
        throw error;
    }
}
function aggregationQueue(results, { name, position: { file, line } }) {
    const idPrefix = idPrefixOf('aggregations', name);
    const component = `aggregation ${name}`;
    const location = `${file}:${line}`;
    return {
        idPrefix,
        async *letters(fromNumber) {
            for (let next = fromNumber;;) {
                const page = results.deadLetterRecords(name, next, pageLetters);
                for (const { number, timeMs, partition, offset, reason, body } of page) {
                    const id = `${idPrefix}${number}`;
                    const place = { origin: `partition ${partition}`, position: offset };
                    const rest = { headers: {}, isCut: false, replayedAtMs: undefined };
                    yield { id, timeMs, component, location, ...place, ...rest, reason, body };
                }
                if (page.length < pageLetters)
                    return;
                next = page.at(-1).number + 1;
            }
        },
    };
}
//# sourceMappingURL=dead-letters.js.map