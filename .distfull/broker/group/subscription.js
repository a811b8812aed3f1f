/*
 * What a consumer tells the leader of its group (ConsumerProtocolSubscription):
 *
 *   int16 version | array of strings: topics | …
 *
 * The broker hands it on unread, except where it must know which topics are in use.
 */
import { ProtocolError } from '../../core/errors.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
/** Empty where the bytes are something else: another kind of client may use the same group type. */
export function subscribedTopics(metadata) {
    const reader = new MessageReader(metadata);
    try {
        reader.int16();
        return reader.array(2, () => reader.string());
    }
    catch (error) {
        if (error instanceof ProtocolError)
            return [];
        throw error;
    }
}
//# sourceMappingURL=subscription.js.map