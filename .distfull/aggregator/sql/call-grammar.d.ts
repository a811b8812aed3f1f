/**
 * The grammar of calls, casts and intervals: what stands in brackets after a word.
 *
 *   call     name ( [DISTINCT] * | arguments ) [FILTER ( WHERE expression )]
 *   cast     CAST | TRY_CAST ( expression AS type )
 *   position POSITION ( part IN text )
 */
import type { IParserConfig, ParserMethod } from 'chevrotain';
import type { Call, Cast, Expression, Interval, Name } from './ast.js';
import { EmbeddedActionsParser } from './chevrotain.js';
export declare abstract class CallParser extends EmbeddedActionsParser {
    abstract readonly expression: ParserMethod<[], Expression>;
    protected abstract readonly sum: ParserMethod<[], Expression>;
    constructor(config: IParserConfig);
    protected readonly name: ParserMethod<[], Name>;
    protected readonly cast: ParserMethod<[], Cast>;
    /** `DECIMAL(10, 2)` */
    private readonly typeName;
    /** `INTERVAL '1' DAY`, `INTERVAL '1 02:03:04.5' DAY TO SECOND` */
    protected readonly interval: ParserMethod<[], Interval>;
    /** `POSITION(part IN text)`: elsewhere IN begins a list. */
    protected readonly position: ParserMethod<[], Call>;
    protected readonly call: ParserMethod<[], Expression>;
    private readonly over;
    /** Without NULLS, as in Flink: NULL counts as the lowest value. */
    private readonly orderItem;
    /** `a, b`, or with words between: `BOTH a FROM b`, `a PLACING b FROM c FOR d`, `a TO unit`. */
    private readonly callArguments;
    private readonly trimSide;
    /** `RETURNING type`, `NULL ON EMPTY`, `DEFAULT e ON ERROR`, `WITHOUT WRAPPER`. */
    private readonly jsonClause;
    private readonly jsonFallback;
    private readonly jsonWrapper;
    private readonly filter;
}
