/**
 * One class per *handling*, each with a stable code. The message says what, where, the value found
 * and the remedy; `cause` keeps the original error.
 */
export class TailraceError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = new.target.name;
    }
}
/** The user's configuration cannot be run. Printed as it is; the process exits with 78 (EX_CONFIG). */
export class ConfigError extends TailraceError {
    code = 'TR_CONFIG';
}
/** A channel has no room now. The source keeps its batch and tries again; network peers are told so. */
export class ChannelFullError extends TailraceError {
    code = 'TR_CHANNEL_FULL';
}
/** It was not tried, because an earlier batch of its source was refused: emit again in order. */
export class OutOfTurnError extends ChannelFullError {
}
/** A channel cannot take or give events (closed, or its storage failed). */
export class ChannelError extends TailraceError {
    code = 'TR_CHANNEL';
}
/**
 * A destination did not take a batch. `outcome` is 'refused' when it certainly has nothing of it,
 * 'unknown' when the request may have been carried out: the sink is then asked for its position.
 */
export class DeliveryError extends TailraceError {
    code = 'TR_DELIVERY';
    outcome;
    constructor(message, options) {
        super(message, options);
        this.outcome = options.outcome;
    }
}
/** Another writer with the same identity took over. The sink stops and does not fence back. */
export class FencedError extends TailraceError {
    code = 'TR_FENCED';
}
/** Stored bytes are damaged: names the file, the position, what was expected and what was found. */
export class CorruptionError extends TailraceError {
    code = 'TR_CORRUPT';
}
/** A peer sent bytes that break its protocol or a limit. Its connection is closed. */
export class ProtocolError extends TailraceError {
    code = 'TR_PROTOCOL';
}
/** A component could not be started (port busy, directory locked or missing). Retried by its supervisor. */
export class StartError extends TailraceError {
    code = 'TR_START';
}
/** A live process has the directory. Nobody waits for it: a second start is a mistake to be told. */
export class DirectoryInUseError extends StartError {
    code = 'TR_DIRECTORY_IN_USE';
}
/** The message of anything that was thrown. */
export function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of our own errors (`TR_CONFIG`, …) and of Node's (`ENOSPC`, …), or undefined. */
export function systemCodeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : undefined;
}
//# sourceMappingURL=errors.js.map