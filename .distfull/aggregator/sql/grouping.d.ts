/**
 * GROUP BY to grouping sets. Each element of the list is one or more sets of expressions; a row's
 * groups are all combinations of one set an element, as the standard says.
 */
import type { Expression, GroupElement } from './ast.js';
/** As in the standard, the sets multiply: a limit keeps a CUBE from being a mistake in typing. */
export declare const groupingSetsMax = 64;
/** The sets of a GROUP BY list, or undefined when there would be more than `groupingSetsMax`. */
export declare function groupingSets(elements: readonly GroupElement[]): Expression[][] | undefined;
