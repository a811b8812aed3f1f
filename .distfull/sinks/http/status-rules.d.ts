/** What becomes of an event by the status of its answer: Flume's rules, the most exact one first. */
import type { HttpSinkConfig } from '../../generated/config/sinks/http.js';
export interface Verdict {
    readonly rollsBack: boolean;
    readonly backsOff: boolean;
    readonly isSuccess: boolean;
}
export declare function verdictOn(status: number, config: HttpSinkConfig): Verdict;
/** Whether the user says what counts as a success. */
export declare function hasMetricRules(config: HttpSinkConfig): boolean;
