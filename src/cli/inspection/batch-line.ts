/** A record batch in one line: what its header says. */
import {
  codecOf,
  compressionCodecs,
  hasLogAppendTime,
  isControl,
  isTransactional,
  lastOffsetOf,
  readBatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { deleteHorizonOf } from '../../broker/log/batch-filter.js';
import { offsetsText } from '../../storage/damage-text.js';
import { isoTime } from '../printable.js';

export function batchLine(batch: Buffer, position: number): string {
  const header = readBatchHeader(batch, 0);
  const { producerId, producerEpoch, baseSequence, lastOffsetDelta, recordCount } = header;
  const parts = [
    offsetsText(header.baseOffset, lastOffsetOf(header) + 1),
    `byte ${position}`,
    `${header.sizeBytes} bytes`,
    `${recordCount} records`,
    compressionCodecs[codecOf(header)] ?? `codec ${codecOf(header)}`,
    `${hasLogAppendTime(header) ? 'appended' : 'newest'} ${isoTime(header.maxTimestampMs)}`,
    `leader epoch ${header.leaderEpoch}`,
  ];
  if (producerId >= 0) parts.push(`producer ${producerId} epoch ${producerEpoch}`);
  if (baseSequence >= 0)
    parts.push(`sequence ${baseSequence} to ${baseSequence + lastOffsetDelta}`);
  if (isTransactional(header)) parts.push('transactional');
  if (isControl(header)) parts.push('control');
  const horizonMs = deleteHorizonOf(header);
  if (horizonMs !== undefined) parts.push(`delete horizon ${isoTime(horizonMs)}`);
  return parts.join('  ');
}
