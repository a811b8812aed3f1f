import type { DeadLetter, DeadLetterPort } from '#src/core/contracts.js';

/** A dead-letter queue that a test can look into. */
export class MemoryDeadLetters implements DeadLetterPort {
  readonly letters: DeadLetter[] = [];

  async put(letters: readonly DeadLetter[]): Promise<void> {
    this.letters.push(...letters);
  }

  known(origin: string): number[] {
    return this.letters.flatMap((letter) =>
      letter.origin === origin && letter.position !== undefined ? [letter.position] : [],
    );
  }

  get bodies(): string[] {
    return this.letters.map((letter) => Buffer.from(letter.body).toString());
  }
}
