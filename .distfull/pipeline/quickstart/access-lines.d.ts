/**
 * Makes the lines of a busy web server's access log (combined format): sessions of visitors that
 * walk from page to page, bots, now and then an attack, a line out of order or a malformed one.
 * The same seed and times give the same lines.
 */
import { Random } from './random.js';
/**
 * How far behind its neighbours a line may be stamped, as when a server logs at a request's end.
 */
export declare const maxDisorderMs = 30000;
/** A line and what stands in it, so that a test can count for itself. */
export interface AccessLine {
    readonly text: string;
    /** Undefined for a malformed line. */
    readonly request: AccessRequest | undefined;
}
export interface AccessRequest {
    /** Whole seconds, as the log has them. */
    readonly timeMs: number;
    readonly ip: string;
    readonly method: string;
    /** With the query string. */
    readonly target: string;
    readonly status: number;
    readonly bytes: number;
}
interface Session {
    readonly ip: string;
    readonly agent: string;
    lastPath: string | undefined;
    pagesLeft: number;
}
/** Where the traffic stands: hand it to `generateLine` again and again. */
export interface TrafficState {
    readonly random: Random;
    readonly sessions: Session[];
}
export declare function startTraffic(seed: number): TrafficState;
/** The next line, logged at `nowMs`. Depends on `state` and `nowMs` alone, and moves `state` on. */
export declare function generateLine(state: TrafficState, nowMs: number): AccessLine;
export {};
