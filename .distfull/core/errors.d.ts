/**
 * One class per *handling*, each with a stable code. The message says what, where, the value found
 * and the remedy; `cause` keeps the original error.
 */
export declare abstract class TailraceError extends Error {
    abstract readonly code: string;
    constructor(message: string, options?: {
        cause?: unknown;
    });
}
/** The user's configuration cannot be run. Printed as it is; the process exits with 78 (EX_CONFIG). */
export declare class ConfigError extends TailraceError {
    readonly code = "TR_CONFIG";
}
/** A channel has no room now. The source keeps its batch and tries again; network peers are told so. */
export declare class ChannelFullError extends TailraceError {
    readonly code = "TR_CHANNEL_FULL";
}
/** It was not tried, because an earlier batch of its source was refused: emit again in order. */
export declare class OutOfTurnError extends ChannelFullError {
}
/** A channel cannot take or give events (closed, or its storage failed). */
export declare class ChannelError extends TailraceError {
    readonly code = "TR_CHANNEL";
}
/**
 * A destination did not take a batch. `outcome` is 'refused' when it certainly has nothing of it,
 * 'unknown' when the request may have been carried out: the sink is then asked for its position.
 */
export declare class DeliveryError extends TailraceError {
    readonly code = "TR_DELIVERY";
    readonly outcome: 'refused' | 'unknown';
    constructor(message: string, options: {
        outcome: 'refused' | 'unknown';
        cause?: unknown;
    });
}
/** Another writer with the same identity took over. The sink stops and does not fence back. */
export declare class FencedError extends TailraceError {
    readonly code = "TR_FENCED";
}
/** Stored bytes are damaged: names the file, the position, what was expected and what was found. */
export declare class CorruptionError extends TailraceError {
    readonly code = "TR_CORRUPT";
}
/** A peer sent bytes that break its protocol or a limit. Its connection is closed. */
export declare class ProtocolError extends TailraceError {
    readonly code = "TR_PROTOCOL";
}
/** A component could not be started (port busy, directory locked or missing). Retried by its supervisor. */
export declare class StartError extends TailraceError {
    readonly code: string;
}
/** A live process has the directory. Nobody waits for it: a second start is a mistake to be told. */
export declare class DirectoryInUseError extends StartError {
    readonly code = "TR_DIRECTORY_IN_USE";
}
/** The message of anything that was thrown. */
export declare function messageOf(error: unknown): string;
/** The `code` of our own errors (`TR_CONFIG`, …) and of Node's (`ENOSPC`, …), or undefined. */
export declare function systemCodeOf(error: unknown): string | undefined;
