/** What `kafka.topic` names for each event: one topic, or by its escapes (`%{header}`, `%Y`, `%[IP]`). */
import { EventEscapes } from '../../codecs/event-escapes/event-escapes.js';
import type { Expansion } from '../../codecs/event-escapes/event-escapes.js';
import { localHostNames } from '../../codecs/event-escapes/host-names.js';
import { asksForHost, hasEscapes } from '../../codecs/event-escapes/template.js';
import type { EscapeTemplate } from '../../codecs/event-escapes/template.js';
import { localTimeZone } from '../../codecs/event-escapes/time-zone.js';
import type { NamedTopic, TopicNaming } from '../../codecs/kafka-records/router.js';
import type { EventBatch } from '../../core/batch.js';

export class TopicNames implements TopicNaming {
  readonly #template: EscapeTemplate;
  readonly #literal: Expansion<NamedTopic>;
  #escapes: EventEscapes<NamedTopic> | undefined;

  constructor(template: EscapeTemplate) {
    this.#template = template;
    this.#literal = { all: { topic: template.text } };
  }

  /** Looks this machine's names up, where they are asked for. Rejects with StartError. */
  async open(): Promise<void> {
    const template = this.#template;
    if (!hasEscapes(template)) return;
    this.#escapes = new EventEscapes<NamedTopic>({
      templates: [template],
      time: { zone: localTimeZone(), rounding: undefined, usesLocalTime: false },
      host: asksForHost(template) ? await localHostNames() : undefined,
      make: ([topic]) => ({ topic: topic! }),
      refuse: (reason) => ({ topic: '', problem: reason }),
    });
  }

  of(batch: EventBatch): Expansion<NamedTopic> {
    return this.#escapes?.expand(batch, 0) ?? this.#literal;
  }
}
