import type { Expression } from './ast.js';
import type { Typed } from './typed.js';
export declare class SharedExpressions {
    #private;
    /** What `compile` has made of an equal expression before, or makes now. */
    take(expression: Expression, compile: () => Typed | undefined): Typed | undefined;
}
