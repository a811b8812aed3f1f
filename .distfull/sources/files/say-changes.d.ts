import type { Logger } from '../../core/logger.js';
/** Warns of what goes wrong at every try: again only when it is something else than the last. */
export declare function sayChanges(logger: Logger): (message: string) => void;
