/** What was delivered out of memory: the log learns its positions a moment later (rule 11). */
import { EventBatch } from '../../core/batch.js';
import type { Clock, Timer } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { OriginRange } from '../../core/provenance.js';
import { unheardDelayMs, UnheardPositions } from '../../core/unheard-positions.js';
import type { OverflowLog } from './overflow.js';

export interface UnheardByLogParts {
  readonly log: OverflowLog;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class UnheardByLog {
  readonly #parts: UnheardByLogParts;
  readonly #unheard = new UnheardPositions();
  #telling: Timer | undefined;
  #isOpen = true;

  constructor(parts: UnheardByLogParts) {
    this.#parts = parts;
  }

  add(provenance: readonly OriginRange[]): void {
    for (const range of provenance) this.#unheard.add(range);
    this.#tellLater();
  }

  /** Resolves when the log has stored the positions. */
  async store(provenance: readonly OriginRange[]): Promise<void> {
    const { log } = this.#parts;
    await log.store(EventBatch.of([], { provenance }), await log.reserve(0, 0));
  }

  /** Nothing is told later from here on; what is left is told by `tell`. */
  close(): void {
    this.#isOpen = false;
    this.#telling?.cancel();
  }

  /** Never rejects: what cannot be stored now is tried again. */
  async tell(): Promise<void> {
    if (this.#unheard.isEmpty) return;
    const provenance = this.#unheard.takeAll();
    try {
      await this.store(provenance);
    } catch (error) {
      for (const range of provenance) this.#unheard.add(range);
      if (this.#isOpen) this.#tellLater();
      this.#parts.logger.debug({}, `Positions not stored yet: ${messageOf(error)}`);
    }
  }

  #tellLater(): void {
    this.#telling ??= this.#parts.clock.schedule(unheardDelayMs, () => {
      this.#telling = undefined;
      void this.tell();
    });
  }
}
