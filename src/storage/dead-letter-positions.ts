/**
 * Which events a dead-letter queue has: by origin and position, the newest so many of all. What is
 * put again after a crash is what its channel had not accounted for yet, a few batches at most; the
 * bound is far above that.
 */
import type { DeadLetter } from '../core/contracts.js';
import type { OpeningRecord } from './dead-letter-record.js';

const positionsMax = 65_536;

type Place = Pick<DeadLetter, 'origin' | 'position'>;

export class LetterPositions {
  /** `position origin`, the oldest first. */
  readonly #known = new Set<string>();

  /** The letters that are not known, each once; those without a position always. */
  lacking<Letter extends Place>(letters: readonly Letter[]): Letter[] {
    const seen = new Set<string>();
    return letters.filter((letter) => {
      const key = keyOf(letter);
      if (key === undefined) return true;
      if (this.#known.has(key) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  }

  add(letters: readonly Place[]): void {
    for (const letter of letters) {
      const key = keyOf(letter);
      if (key !== undefined) this.#known.add(key);
    }
    for (const oldest of this.#known) {
      if (this.#known.size <= positionsMax) break;
      this.#known.delete(oldest);
    }
  }

  /** They were not stored after all. */
  remove(letters: readonly Place[]): void {
    for (const letter of letters) this.#known.delete(keyOf(letter) ?? '');
  }

  of(origin: string): number[] {
    const found: number[] = [];
    for (const key of this.#known) {
      const space = key.indexOf(' ');
      if (key.slice(space + 1) === origin) found.push(Number(key.slice(0, space)));
    }
    return found;
  }

  snapshot(): Pick<OpeningRecord, 'origins' | 'known'> {
    const indexes = new Map<string, number>();
    const known: number[] = [];
    for (const key of this.#known) {
      const space = key.indexOf(' ');
      const origin = key.slice(space + 1);
      const index = indexes.get(origin) ?? indexes.size;
      indexes.set(origin, index);
      known.push(index, Number(key.slice(0, space)));
    }
    return { origins: [...indexes.keys()], known };
  }

  restore({ origins, known }: Pick<OpeningRecord, 'origins' | 'known'>): void {
    const letters: Place[] = [];
    for (let i = 0; i + 1 < known.length; i += 2)
      letters.push({ origin: origins[known[i]!]!, position: known[i + 1]! });
    this.add(letters);
  }
}

function keyOf({ origin, position }: Place): string | undefined {
  return origin === undefined || position === undefined ? undefined : `${position} ${origin}`;
}
