/**
 * One request to a simulated WebHDFS, and the moments of it at which a test may step in.
 *
 *   namenode   asked ▸ (done) ▸ done                                     step one, or a whole call
 *   datanode   begun ▸ (opens the file) ▸ opened ▸ part … ▸ received ▸ (closes it) ▸ done
 *
 * `begun`: its headers are in. `part`: a piece of the body is in, `received`: all of it; the bytes
 * are the file's as they come, and seen when it is closed. `done`: carried out, not answered.
 */
export type Phase = 'asked' | 'begun' | 'opened' | 'part' | 'received' | 'done';

export interface Call {
  readonly node: 'namenode' | 'datanode';
  /** Which of them, from 0. */
  readonly index: number;
  /** As `CREATE`. */
  readonly operation: string;
  readonly path: string;
  readonly query: URLSearchParams;
}

/**
 * What becomes of it: it goes on, its connection is cut (what a datanode has of a body then is kept,
 * as if it were whole), or its answer breaks off.
 */
export type Fate = 'goes on' | 'cut' | 'torn answer';

/**
 * Asked at each phase. A promise holds the request up meanwhile: one that resolves after the client
 * has given up makes a late request; one that never does, a silent server.
 */
export type Intervention = (call: Call, phase: Phase) => Fate | Promise<Fate>;
