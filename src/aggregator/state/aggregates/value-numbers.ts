/** Hot path. Numbers the values of a DISTINCT aggregate, once a row whatever the grouping sets. */
import { isNull, type AggregateInput } from './aggregate-cells.js';
import type { ByteTable } from '../byte-table.js';

/** Of a row without a value that counts. */
export const noValue = 0xffff_ffff;
const numberTag = 1;
const double = Buffer.alloc(8);

export class ValueNumbers {
  #numbers = new Uint32Array(0);

  /** The number of each row's value in the table; good until the next call. */
  of(values: ByteTable, rows: Uint32Array, { argument, mask }: AggregateInput): Uint32Array {
    if (argument === undefined) throw new TypeError('DISTINCT needs an argument');
    if (this.#numbers.length < rows.length) this.#numbers = new Uint32Array(rows.length);
    const numbers = this.#numbers;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if ((mask !== undefined && mask[row] === 0) || isNull(argument, row)) numbers[i] = noValue;
      else if (argument.kind === 'bytes') {
        const { buffer, starts, ends } = argument;
        numbers[i] = values.textNumberOf(0, buffer, starts[row]!, ends[row]!);
      } else {
        const value = argument.values[row]!;
        double.writeDoubleLE(value === 0 ? 0 : value);
        numbers[i] = values.numberOf(numberTag, double, 0, 8);
      }
    }
    return numbers;
  }
}

/** A number that was given one. */
export function numberIn(values: ByteTable, number: number): number {
  return values.bytesOf(number).readDoubleLE(0);
}
