/**
 * One line of the differential table: a configuration and an input that go through a real Flume 1.11
 * and through ours, and what must come out of both, byte for byte.
 */
export interface Pair {
  /** A sentence about Flume's behaviour. */
  readonly name: string;
  /**
   * Properties of agent `a`; both agents run the same file. The table's pairs share one agent:
   * `$n` makes a name the pair's own, `$dir` is its directory, `$port` and `$port2` its ports.
   */
  readonly config: string;
  /** Files below its directory before the agents start, the oldest first. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  /** What is done when the agents run; resolves with what was answered. */
  readonly input?: (place: PairPlace) => Promise<string | Buffer | void>;
  readonly gives: Outcome;
  /** We mean to differ. */
  readonly deviation?: Deviation;
}

export interface Deviation {
  /** The three stand in docs/from-flume.md, word by word. */
  readonly component: string;
  readonly differs: string;
  readonly why: string;
  readonly gives: Outcome;
}

/** Only what is named is looked at; `$dir`, `$n`, `$ip` and `$fqdn` stand for what they are. */
export interface Outcome {
  readonly answers?: string | Buffer;
  /** By directory: the bytes of all files in it, in the order of their names. */
  readonly content?: Readonly<Record<string, string | Buffer>>;
  /** By directory: the names in it, with paths, but hidden ones; digits that say a time as `#`. */
  readonly names?: Readonly<Record<string, readonly string[]>>;
  /** What the agent has logged that matches the regular expression, in order. */
  readonly logged?: { readonly pattern: string; readonly matches: readonly string[] };
}

/** One agent's own part of the machine for one pair. */
export interface PairPlace {
  /** What `$n` stands for. */
  readonly n: number;
  readonly directory: string;
  readonly port: number;
  readonly port2: number;
  /** Resolves when the source `r$n` runs. */
  untilStarted(): Promise<void>;
}
