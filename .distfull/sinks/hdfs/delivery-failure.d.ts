import { DeliveryError } from '../../core/errors.js';
/** What failed, as the runner has to know it: 'unknown' unless it is certain. */
export declare function deliveryErrorOf(cause: unknown): DeliveryError;
