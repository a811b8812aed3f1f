/*
 * Spark's pull protocol, `SparkFlumeProtocol` of spark-streaming-flume-sink 2.x:
 *
 *   getEventBatch(n int)        → EventBatch
 *   ack(sequenceNumber string)  → null
 *   nack(sequenceNumber string) → null
 *
 *   EventBatch      errorMsg string, empty when there are events | sequenceNumber string
 *                   | events array of SparkSinkEvent
 *   SparkSinkEvent  headers map of strings | body bytes: the bytes of an AvroFlumeEvent
 */
import { lengthPrefixed, longBytes } from './binary.js';
import { eventLayout, isNamed, layoutOf, protocolIn } from './protocol.js';
/** 45f3c2c4aa53244ceaacda6731dedffb. */
export const sparkProtocol = protocolIn('spark-flume-protocol', isSparkProtocol);
const batchLayout = JSON.stringify([
    ['errorMsg', 'string'],
    ['sequenceNumber', 'string'],
    ['events', 'array'],
]);
function isSparkProtocol(protocol) {
    const { messages = {} } = protocol;
    return (layoutOf(protocol, 'SparkSinkEvent') === eventLayout &&
        layoutOf(protocol, 'EventBatch') === batchLayout &&
        isNamed(messages['getEventBatch']?.response, 'EventBatch') &&
        ['ack', 'nack'].every((name) => messages[name]?.request?.length === 1));
}
/** `events`: an encoded array. */
export function encodeEventBatch(sequenceNumber, events) {
    return Buffer.concat([lengthPrefixed(''), lengthPrefixed(sequenceNumber), events]);
}
/** What Spark logs, and asks again. */
export function encodeErrorBatch(message) {
    return Buffer.concat([lengthPrefixed(message), lengthPrefixed(''), longBytes(0)]);
}
//# sourceMappingURL=spark-protocol.js.map