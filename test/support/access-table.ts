import type { TableModel } from '#src/config/model.js';

/** Where the parts of a configuration say that they stand. */
export const position = { file: 'pipeline.yaml', line: 3 } as const;

/** `access` over the topic of that name: lines of an access log, as a configuration would make it. */
export const accessTable: TableModel = {
  name: 'access',
  topic: 'access',
  format: 'combined',
  options: {},
  metadata: {},
  optionPositions: {},
  timestamp: 'ts',
  watermarkMs: 10_000,
  idleTimeoutMs: 5_000,
  allowedLatenessMs: 0,
  brokers: [],
  position,
};
