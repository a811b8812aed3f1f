/** Of RFC 3164. Undefined where it is no time: Flume says 0 there. */
export declare function unzonedTime(text: string, nowMs: number, asFlume: boolean): number | undefined;
/**
 * Of RFC 5424. As in Flume, any letter is as good as Z, and what stands behind the zone is passed
 * over. Undefined where it is no time.
 */
export declare function zonedTime(text: string): number | undefined;
