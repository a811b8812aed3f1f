/** How long a clean stop lets memory channels deliver what they would lose. */
import { InvalidArgumentError } from 'commander';
const secondsMax = 3_600;
export function addStopOption(command) {
    return command.option('--stop-timeout <seconds>', 'at a stop, what memory channels hold may be delivered for so long; the rest is told', seconds, 5);
}
export function undeliveredMsMaxOf({ stopTimeout }) {
    return stopTimeout * 1_000;
}
function seconds(text) {
    const value = Number(text);
    if (text !== '' && Number.isInteger(value) && value >= 0 && value <= secondsMax)
        return value;
    throw new InvalidArgumentError(`It must be a whole number of seconds from 0 to ${secondsMax}.`);
}
//# sourceMappingURL=stop-option.js.map