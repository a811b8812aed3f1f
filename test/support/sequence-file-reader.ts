/**
 * A small reader of Hadoop's SequenceFiles, written from their description and by itself: so that
 * the writer is not held to its own idea of them.
 */
import assert from 'node:assert/strict';

export interface SequenceFile {
  readonly keyClass: string;
  readonly valueClass: string;
  /** Undefined: the records stand by themselves. */
  readonly codecClass: string | undefined;
  readonly records: readonly { readonly key: bigint; readonly value: Buffer }[];
  /** Where syncs begin. */
  readonly syncPositions: readonly number[];
  /** Records of each block. */
  readonly blockCounts: readonly number[];
}

export function readSequenceFile(
  file: Buffer,
  inflate: (bytes: Buffer) => Buffer = (bytes) => bytes,
): SequenceFile {
  const reader = new HadoopReader(file);
  assert.equal(reader.bytes(4).toString('latin1'), 'SEQ\x06');
  const keyClass = reader.text();
  const valueClass = reader.text();
  const isCompressed = reader.bytes(1)[0] === 1;
  assert.equal(reader.bytes(1)[0] === 1, isCompressed);
  const codecClass = isCompressed ? reader.text() : undefined;
  assert.equal(reader.int32(), 0, 'metadata');
  const syncMarker = reader.bytes(16);
  const records: { key: bigint; value: Buffer }[] = [];
  const syncPositions: number[] = [];
  const blockCounts: number[] = [];
  const valueOf = (bytes: Buffer): Buffer => {
    const value = new HadoopReader(bytes);
    const length = valueClass.endsWith('.Text') ? value.vint() : value.int32();
    assert.equal(length, value.left);
    return value.bytes(length);
  };
  const sync = (): void => {
    syncPositions.push(reader.position - 4);
    assert.deepEqual(reader.bytes(16), syncMarker);
  };
  while (reader.left > 0) {
    const length = reader.int32();
    if (length === -1) {
      sync();
      if (!isCompressed) continue;
    }
    if (isCompressed) {
      const count = reader.vint();
      const part = (): HadoopReader => new HadoopReader(inflate(reader.bytes(reader.vint())));
      const [keyLengths, keys, valueLengths, values] = [part(), part(), part(), part()];
      for (let i = 0; i < count; i++) {
        assert.equal(keyLengths.vint(), 8);
        records.push({
          key: keys.bytes(8).readBigInt64BE(),
          value: valueOf(values.bytes(valueLengths.vint())),
        });
      }
      for (const { left } of [keyLengths, keys, valueLengths, values]) assert.equal(left, 0);
      blockCounts.push(count);
      continue;
    }
    assert.equal(reader.int32(), 8);
    const key = reader.bytes(8).readBigInt64BE();
    records.push({ key, value: valueOf(reader.bytes(length - 8)) });
  }
  return { keyClass, valueClass, codecClass, records, syncPositions, blockCounts };
}

/** The 16 bytes that part the file at `syncPositions`, from its header. */
export function syncMarkerOf(file: Buffer): Buffer {
  const reader = new HadoopReader(file);
  reader.bytes(4);
  reader.text();
  reader.text();
  const [isCompressed] = reader.bytes(2);
  if (isCompressed === 1) reader.text();
  reader.int32();
  return reader.bytes(16);
}

/** Hadoop's Writables. */
export class HadoopReader {
  readonly #buffer: Buffer;
  position = 0;

  constructor(buffer: Buffer) {
    this.#buffer = buffer;
  }

  get left(): number {
    return this.#buffer.length - this.position;
  }

  bytes(length: number): Buffer {
    assert.ok(length <= this.left, `${length} bytes at ${this.position}, ${this.left} are left`);
    return this.#buffer.subarray(this.position, (this.position += length));
  }

  int32(): number {
    return this.bytes(4).readInt32BE();
  }

  /** As WritableUtils.readVLong: -112 and below tell how many bytes follow. */
  vint(): number {
    const first = this.bytes(1).readInt8();
    if (first >= -112) return first;
    assert.ok(first >= -120, 'a length is not negative');
    return this.bytes(-112 - first).readUIntBE(0, -112 - first);
  }

  text(): string {
    return this.bytes(this.vint()).toString();
  }
}
