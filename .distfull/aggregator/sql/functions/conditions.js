/** Functions that choose among their arguments: those fit into one type, which is the result's. */
import { chooseValue } from '../choice.js';
import { extreme } from '../evaluate/extreme.js';
import { constantNumber } from '../evaluate/columns.js';
import { isValue, not } from '../evaluate/logic.js';
import { comparison, requireBoolean } from '../operators.js';
import { commonType, describeType, withType } from '../typed.js';
const coalesce = (values, place, problems) => {
    const conditions = values.map(() => undefined);
    return chooseValue('COALESCE', values, conditions, place, problems);
};
/** GREATEST and LEAST: NULL as soon as one value is NULL. */
function extremeFunction(name, result) {
    return {
        least: 1,
        most: Number.POSITIVE_INFINITY,
        choose: (values, place, problems) => {
            const type = commonType(values.map((value) => value.type));
            if (type === undefined || type === 'boolean') {
                const found = values.map((value) => describeType(value.type)).join(', ');
                problems.add(place, `${name} compares values of one type, found ${found}`);
                return undefined;
            }
            const columns = values.map((value) => withType(value, type).evaluate);
            return { type, evaluate: extreme(columns, name === 'GREATEST', type === 'string') };
        },
        syntax: `${name}(value, …)`,
        summary: `the ${name.toLowerCase()} value; NULL when one is NULL`,
        example: [`${name}(2, 3)`, result],
    };
}
export const conditionFunctions = {
    COALESCE: {
        least: 1,
        most: Number.POSITIVE_INFINITY,
        choose: coalesce,
        syntax: 'COALESCE(value, …)',
        summary: 'the first value that is not NULL',
        example: ["COALESCE(NULLIF('a', 'a'), 'b')", "'b'"],
    },
    GREATEST: extremeFunction('GREATEST', '3'),
    IF: {
        least: 3,
        most: 3,
        choose: ([condition, ...values], place, problems) => {
            if (!requireBoolean(condition, 'IF', place, problems))
                return undefined;
            const conditions = [condition.evaluate, constantNumber(1)];
            return chooseValue('IF', values, conditions, place, problems);
        },
        syntax: 'IF(condition, value, otherwise)',
        summary: 'one of two values by a condition',
        example: ["IF(1 < 2, 'yes', 'no')", "'yes'"],
    },
    IFNULL: {
        least: 2,
        most: 2,
        choose: coalesce,
        syntax: 'IFNULL(value, otherwise)',
        summary: 'the value, or another where it is NULL',
        example: ["IFNULL(NULLIF('a', 'a'), 'b')", "'b'"],
    },
    LEAST: extremeFunction('LEAST', '2'),
    NULLIF: {
        least: 2,
        most: 2,
        choose: ([value, other], place, problems) => {
            const equal = comparison('=', value, other, place, problems);
            if (equal === undefined)
                return undefined;
            const differs = not(isValue(equal.evaluate, 1));
            return chooseValue('NULLIF', [value], [differs], place, problems);
        },
        syntax: 'NULLIF(value, other)',
        summary: 'NULL where the two are equal, else the first',
        example: ["NULLIF('-', '-')", 'NULL'],
    },
};
//# sourceMappingURL=conditions.js.map