import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Charset } from '../../codecs/charset.js';
import { LineReader } from '../../codecs/line-reader.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { hourOf } from '../../core/provenance.js';
import { EmitWindow } from '../emit-window.js';
import { OutputLines } from './output-lines.js';
const maxInFlight = 8;
/** A longer line goes to the dead letters in pieces of this length. */
const maxLineBytes = 1024 * 1024;
/** How long a command gets to end by itself after SIGTERM. */
const killAfterMs = 5_000;
/** A drain ends when the command has ended or has been silent for so long. */
const silenceMs = 1_000;
/**
 * Runs the command and reads what it prints, as fast as the channels take it: a full pipe makes the
 * command wait. Unlike Flume it loses nothing that was read when a channel is full. The bytes of a
 * line stay what they are: Flume decodes and encodes them, in one character set.
 */
export class ExecSource {
    #context;
    #stopping = new AbortController();
    #signal;
    #window;
    #charset;
    #lines = new OutputLines();
    #child;
    #loop = Promise.resolve();
    #ended = false;
    #lastOutputMs = 0;
    constructor(context) {
        const { charset } = context.config;
        this.#context = context;
        this.#signal = AbortSignal.any([context.signal, this.#stopping.signal]);
        this.#window = new EmitWindow(context, { maxInFlight, backoffMs: 1000, backoffMsMax: 5000 }, this.#signal);
        try {
            this.#charset = new Charset(charset);
        }
        catch (error) {
            throw new ConfigError(`${context.location}: charset: "${charset}" is unknown or does not contain ASCII; one is UTF-8`, { cause: error });
        }
    }
    async start() {
        this.#lastOutputMs = this.#context.clock.monotonicMs();
        this.#loop = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        this.#end('SIGTERM');
        const timer = this.#context.clock.schedule(killAfterMs, () => this.#end('SIGKILL'));
        await this.#loop;
        timer.cancel();
    }
    async drain() {
        const { clock } = this.#context;
        this.#lastOutputMs = clock.monotonicMs();
        while (!this.#ended &&
            !this.#signal.aborted &&
            clock.monotonicMs() - this.#lastOutputMs < silenceMs)
            await clock.sleep(100, this.#signal);
        await this.#window.settle();
    }
    async #run() {
        const { clock, config, logger } = this.#context;
        while (!this.#signal.aborted) {
            const outcome = await this.#runOnce();
            if (this.#signal.aborted)
                break;
            logger.info({ command: config.command }, `Command [${config.command}] ${outcome}`);
            if (!config.restart)
                break;
            logger.info({}, `Restarting in ${config.restartThrottle}ms`);
            await clock.sleep(config.restartThrottle, this.#signal);
        }
        this.#ended = true;
        await this.#window.settle();
    }
    /** How the command ended, for the log. Never rejects. */
    async #runOnce() {
        const { command, shell } = this.#context.config;
        const words = shell === undefined ? blankSeparated(command) : [...blankSeparated(shell), command];
        // A group of its own, so that a shell's children end with it.
        const child = spawn(words[0] ?? '', words.slice(1), {
            detached: true,
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#child = child;
        const exited = once(child, 'close').then(([code, signal]) => (signal === null ? `exited with ${code}` : `was ended by ${signal}`), (error) => `cannot be run: ${messageOf(error)}`);
        try {
            await Promise.all([this.#readOutput(child.stdout), this.#readErrors(child.stderr)]);
        }
        catch (error) {
            this.#context.logger.warn({}, `Reading the command's output failed: ${messageOf(error)}`);
        }
        const outcome = await exited;
        this.#child = undefined;
        return outcome;
    }
    async #readOutput(output) {
        const lines = this.#lines;
        for await (const chunk of output) {
            this.#lastOutputMs = this.#context.clock.monotonicMs();
            await this.#emit(lines.push(chunk));
            if (lines.carriedBytes > maxLineBytes)
                await this.#giveUp(lines.takeRest());
        }
        await this.#emit(lines.takeRest());
    }
    /** Always read, or the command would wait for ever once the pipe is full. */
    async #readErrors(output) {
        const { config, logger } = this.#context;
        const reader = new LineReader({ stripCarriageReturn: true });
        let count = 0;
        for await (const chunk of output) {
            if (!config.logStdErr)
                continue;
            const { buffer, starts, ends, size } = reader.push(chunk);
            for (let i = 0; i < size; i++) {
                const text = this.#charset.decode(buffer.subarray(starts[i], ends[i]), 'replace');
                logger.info({}, `StderrLogger[${++count}] = '${text}'`);
            }
            if (reader.carriedBytes > maxLineBytes)
                reader.takeRest();
        }
    }
    async #emit(batch) {
        const { batchSize } = this.#context.config;
        for (let from = 0; from < batch.size; from += batchSize)
            await this.#window.push(batch.slice(from, Math.min(batch.size, from + batchSize), []), () => { });
    }
    async #giveUp(rest) {
        const { clock, counters, deadLetters } = this.#context;
        const hour = hourOf(clock.nowMs());
        counters.add('EventReadFail', rest.size);
        const reason = `line of the command is longer than ${maxLineBytes} bytes`;
        await deadLetters.put(Array.from({ length: rest.size }, (_, i) => ({
            body: rest.body(i),
            reason,
            hour,
            isCut: true,
        })));
    }
    #end(signal) {
        const pid = this.#child?.pid;
        if (pid === undefined)
            return;
        try {
            process.kill(-pid, signal);
        }
        catch {
            // It has ended meanwhile.
        }
    }
}
function blankSeparated(text) {
    return text.trim().split(/\s+/);
}
//# sourceMappingURL=exec-source.js.map