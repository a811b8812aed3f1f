import { DeliveryError, messageOf } from '../../core/errors.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
/** What failed, as the runner has to know it: 'unknown' unless it is certain. */
export function deliveryErrorOf(cause) {
    if (cause instanceof DeliveryError)
        return cause;
    const outcome = cause instanceof WebHdfsError ? cause.outcome : 'unknown';
    return new DeliveryError(messageOf(cause), { outcome, cause });
}
//# sourceMappingURL=delivery-failure.js.map