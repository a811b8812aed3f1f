/**
 * InitProducerId (22), versions 0–5. v3 what a producer that goes on believes to be (KIP-360) ·
 * v4 PRODUCER_FENCED · v5 TRANSACTION_ABORTABLE, which this request never meets. Without a
 * transactional id always a fresh producer id.
 */
import { initProducerIdApi } from '../../generated/kafka/init-producer-id.js';
import { apiHandler } from './handler.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { fencedAs, coordinatorError } from './coordinator-errors.js';

const fencedVersion = 4;

export const initProducerId = apiHandler(
  initProducerIdApi,
  async (request, { broker, version }) => {
    const { transactionalId, transactionTimeoutMs, producerId, producerEpoch } = request;
    if ((producerId === -1) !== (producerEpoch === -1))
      return { errorCode: ErrorCode.INVALID_REQUEST, producerId: -1, producerEpoch: -1 };
    const expected = producerId < 0 ? undefined : { producerId, producerEpoch };
    let result = { error: 0, producerId: -1, producerEpoch: -1 };
    const errorCode = await coordinatorError(async () => {
      result = await broker.transactions.initProducerId(
        transactionalId,
        transactionTimeoutMs,
        expected,
      );
      return result.error;
    });
    return {
      errorCode: fencedAs(errorCode, version >= fencedVersion),
      producerId: result.producerId,
      producerEpoch: result.producerEpoch,
    };
  },
);
