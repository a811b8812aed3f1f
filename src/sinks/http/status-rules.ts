/** What becomes of an event by the status of its answer: Flume's rules, the most exact one first. */
import type { HttpSinkConfig } from '../../generated/config/sinks/http.js';

export interface Verdict {
  readonly rollsBack: boolean;
  readonly backsOff: boolean;
  readonly isSuccess: boolean;
}

export function verdictOn(status: number, config: HttpSinkConfig): Verdict {
  const rule = (name: string, otherwise: boolean): boolean => {
    const found = config[`${name}.${status}`] ?? config[`${name}.${Math.floor(status / 100)}XX`];
    return typeof found === 'boolean' ? found : otherwise;
  };
  return {
    rollsBack: rule('rollback', config.defaultRollback),
    backsOff: rule('backoff', config.defaultBackoff),
    isSuccess: rule('incrementMetrics', config.defaultIncrementMetrics ?? false),
  };
}

/** Whether the user says what counts as a success. */
export function hasMetricRules(config: HttpSinkConfig): boolean {
  return Object.keys(config).some((key) => /^(?:defaultI|i)ncrementMetrics/.test(key));
}
