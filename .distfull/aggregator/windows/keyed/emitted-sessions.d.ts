import type { WindowRange } from '../../checkpoint/keys.js';
import type { StateChunk } from '../../checkpoint/store.js';
import type { Session } from './sessions.js';
/** Beyond the parts of a WindowSnapshot, below that of runs. */
export declare const emittedPart = 254;
export declare function encodeEmitted(sessions: Iterable<Session>): StateChunk;
/** By the id of the session's first piece. */
export declare function decodeEmitted(bytes: Buffer): Map<number, WindowRange[]>;
