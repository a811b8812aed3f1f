/** How long a clean stop lets memory channels deliver what they would lose. */
import { InvalidArgumentError, type Command } from 'commander';

export interface StopFlags {
  /** Seconds. */
  readonly stopTimeout: number;
}

const secondsMax = 3_600;

export function addStopOption(command: Command): Command {
  return command.option(
    '--stop-timeout <seconds>',
    'at a stop, what memory channels hold may be delivered for so long; the rest is told',
    seconds,
    5,
  );
}

export function undeliveredMsMaxOf({ stopTimeout }: StopFlags): number {
  return stopTimeout * 1_000;
}

function seconds(text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value) && value >= 0 && value <= secondsMax) return value;
  throw new InvalidArgumentError(`It must be a whole number of seconds from 0 to ${secondsMax}.`);
}
