/** A section against its schema: regrouped, coerced, completed with defaults, validated. */
import { didYouMean } from '../util/did-you-mean.js';
import { memberOf } from './option-schema.js';
import { shown } from './problems.js';
import { regroup } from './regroup.js';
/** Loads a generated check by the path of its schema: only what a configuration uses is loaded. */
export async function loadCheck(schema) {
    const url = new URL(`../generated/config/${schema}.check.js`, import.meta.url);
    return (await import(url.href));
}
/** `siblings` are options that are read elsewhere: a slip may have meant one of them. */
export function checkSection(section, check, report, siblings = []) {
    const before = report.problems.length;
    const regrouped = regroup(section, check.schema, report, siblings);
    if (!check.validate(regrouped.value)) {
        for (const violation of check.validate.errors ?? []) {
            explainViolation(violation, section, check.schema, regrouped, report);
        }
    }
    const { leaves, unread, value } = regrouped;
    // In lenient mode a misspelt key is dropped and the component runs; a bad value takes it along.
    const failed = unread.size > 0 || (check.validate.errors ?? []).length > 0;
    const errors = report.problems.slice(before).some((problem) => problem.severity === 'error');
    return { config: failed || errors ? undefined : value, leaves };
}
function explainViolation(violation, section, schema, regrouped, report) {
    const { instancePath, keyword, params } = violation;
    if (keyword === 'required') {
        const missing = String(params['missingProperty']);
        const pointer = `${instancePath}/${missing.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        const reported = regrouped.unread.has(pointer) || regrouped.meant.has(missing);
        if (!reported)
            explainMissing(pointer, section, schema, report);
        return;
    }
    const leaf = regrouped.leaves.get(instancePath);
    const path = leaf?.path ?? `${section.path}${instancePath.replaceAll('/', '.')}`;
    const option = optionAt(schema, instancePath.slice(1).split('/').map(unescapePointer));
    const secret = option?.['x-secret'] ?? leaf?.secret ?? false;
    const found = leaf === undefined ? '' : `, found ${shown({ path, secret }, leaf.value)}`;
    const broken = rule(violation, path, option, leaf);
    report.error(leaf?.position ?? section.position, path, broken + found);
}
function explainMissing(pointer, section, schema, report) {
    const parts = pointer.slice(1).split('/').map(unescapePointer);
    const option = optionAt(schema, parts);
    const path = [section.path, ...parts].join('.');
    const example = option?.examples?.[0];
    const isPlain = example !== undefined && typeof example !== 'object';
    const isShort = isPlain && String(example).length <= 60;
    const remedy = isShort ? `add it, such as ${path} = ${example}` : `add ${path}`;
    const what = option?.description === undefined ? '' : ` (${firstSentence(option.description)})`;
    const name = parts.join('.');
    report.error(section.position, path, `required option "${name}"${what} is missing; ${remedy}`);
}
function optionAt(schema, parts) {
    let at = schema;
    for (const part of parts)
        at = at === undefined ? undefined : memberOf(at, part);
    return at;
}
const firstSentence = (text) => text.split(/\.(?:\s|$)/, 1)[0];
const unescapePointer = (part) => part.replaceAll('~1', '/').replaceAll('~0', '~');
function rule({ keyword, params }, path, option, leaf) {
    const limit = String(params['limit']);
    switch (keyword) {
        case 'minimum':
            return `must be at least ${limit}`;
        case 'maximum':
            return `must be at most ${limit}`;
        case 'exclusiveMinimum':
            return `must be more than ${limit}`;
        case 'exclusiveMaximum':
            return `must be less than ${limit}`;
        case 'minItems':
        case 'minLength':
        case 'minProperties':
            return limit === '1' ? 'must not be empty' : `must have at least ${limit} entries`;
        case 'enum': {
            const words = params['allowedValues'].map(String);
            // A switch for what is not there: its description says why.
            const reason = firstSentence(option?.description ?? '');
            if (words.length === 1)
                return `must be ${words[0] || 'empty'} (${reason})`;
            const value = typeof leaf?.value === 'string' ? leaf.value : '';
            return `must be one of ${words.join(', ')}${didYouMean(value, words)}`;
        }
        case 'pattern':
            return `must match ${String(params['pattern'])}`;
        default:
            return `breaks the rule "${keyword}" of ${path}; see docs/reference`;
    }
}
//# sourceMappingURL=check-section.js.map