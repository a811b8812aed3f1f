import { choose } from './evaluate/choose.js';
import { commonType, describeType, withType } from './typed.js';
/** The first value whose condition is true; without a condition, the first that is not NULL. */
export function chooseValue(what, values, conditions, place, problems) {
    const type = commonType(values.map((value) => value.type));
    if (type === undefined) {
        const found = values.map((value) => describeType(value.type)).join(', ');
        problems.add(place, `the values of ${what} must have one type, found ${found}`);
        return undefined;
    }
    const choices = values.map((value, i) => ({
        when: conditions[i],
        value: withType(value, type).evaluate,
    }));
    return { type, evaluate: choose(choices, type === 'string') };
}
//# sourceMappingURL=choice.js.map