/**
 * The log of a process. Its lines look like Flume's
 * (`2026-11-21 10:22:33,123 (collector.topic) [INFO] Delivery failed: …`); `json` gives pino's, which
 * is loaded for them alone: it takes 20 ms and 2 MB at each start.
 */
import { openSync, writeSync } from 'node:fs';
import { systemCodeOf } from './errors.js';
const severities = { debug: 20, info: 30, warn: 40, error: 50, silent: 60 };
const standardError = 2;
/** Takes the live status line away before a warning is shown in its place. */
const clearLine = process.stderr.isTTY ? '\r\u001B[K' : '';
export async function createProcessLogger(options) {
    const { format, level, clock, file } = options;
    const descriptor = file === undefined ? standardError : openSync(file, 'a');
    const write = (line, severity) => {
        writeLine(descriptor, line);
        if (file !== undefined && severity >= severities.warn)
            writeLine(standardError, clearLine + line);
    };
    if (format === 'text')
        return textLogger({ level, clock, write }, 'main');
    const { pino } = await import('pino');
    const jsonLines = { write: (json) => write(json, severityOf(json)) };
    const logger = pino({ level, base: null }, jsonLines);
    return logger;
}
/** How long a line waits for whoever reads the log. */
const readerWaitMsMax = 1_000;
const readerWaitStepMs = 2;
const sleeper = new Int32Array(new SharedArrayBuffer(4));
/** The reader of the log has not read for so long: what it does not take at once is dropped. */
let isReaderStuck = false;
/**
 * Unbuffered, so that the last lines of a crash are there. A pipe is full (EAGAIN) when its reader is
 * slower than we are: it is waited for.
 */
function writeLine(descriptor, line) {
    let rest = Buffer.from(line);
    let waitMs = isReaderStuck ? 0 : readerWaitMsMax;
    while (rest.length > 0) {
        try {
            rest = rest.subarray(writeSync(descriptor, rest));
            isReaderStuck = false;
        }
        catch (error) {
            // A closed terminal or a full disk must not end the pipeline.
            if (systemCodeOf(error) !== 'EAGAIN')
                return;
            isReaderStuck = waitMs <= 0;
            if (isReaderStuck)
                return;
            waitMs -= readerWaitStepMs;
            Atomics.wait(sleeper, 0, 0, readerWaitStepMs);
        }
    }
}
function severityOf(json) {
    return JSON.parse(json).level;
}
function textLogger(log, component) {
    const at = (level) => {
        const severity = severities[level];
        if (severity < severities[log.level])
            return () => { };
        return (fields, message) => {
            const stamp = new Date(log.clock.nowMs()).toISOString().replace('T', ' ').replace('.', ',');
            const name = String(fields['component'] ?? component);
            const line = `${stamp.slice(0, -1)} (${name}) [${level.toUpperCase()}] ${message}\n`;
            log.write(line, severity);
        };
    };
    return {
        debug: at('debug'),
        info: at('info'),
        warn: at('warn'),
        error: at('error'),
        child: (bindings) => textLogger(log, String(bindings['component'] ?? component)),
    };
}
//# sourceMappingURL=process-logger.js.map