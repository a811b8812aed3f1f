/** Opens the log engine; its contract is in log.ts, its parts are in log/. */
export { openLog } from './log/segmented-log.js';
//# sourceMappingURL=open-log.js.map