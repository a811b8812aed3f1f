/**
 * Flume's two places for one thing: a list of names, `a1.sources = r1`, and a section for each,
 * `a1.sources.r1.type = …`. A YAML map stands for both.
 */
import { didYouMean, nearestTo } from '../util/did-you-mean.js';
import { namesIn } from './section.js';
/** The members of `parent.list` that are listed and configured, in the order listed. */
export function listed(parent, list, report) {
    const section = parent.child(list);
    if (section === undefined)
        return [];
    const members = section.children;
    const slip = slipOf(parent, list);
    if (section.own === undefined || section.own.empty)
        return unlisted(section, slip, report);
    const result = [];
    const suggested = new Set();
    for (const name of namesIn(section.own)) {
        const member = members.get(name.text);
        if (result.some((earlier) => earlier.name === name.text)) {
            report.warn(name.position, section.path, `"${name.text}" is listed twice`);
        }
        else if (member !== undefined)
            result.push({ name: name.text, section: member });
        else if (slip?.child(name.text) === undefined) {
            suggested.add(notConfigured(name, section, report) ?? '');
        }
    }
    const names = new Set(namesIn(section.own).map(({ text }) => text));
    for (const [name, member] of members) {
        if (names.has(name) || suggested.has(name))
            continue;
        const fact = `"${name}" is configured but not listed`;
        report.error(member.position, member.path, `${fact}; add it to ${section.path}`);
    }
    return result;
}
/** A section whose misspelt name meant this list: it is reported as unknown already. */
function slipOf(parent, list) {
    for (const [name, section] of parent.children) {
        if (name !== list && nearestTo(name, [list]) !== undefined)
            return section;
    }
    return undefined;
}
/** Reports a listed name without a section; returns the member that was probably meant. */
function notConfigured(name, section, report) {
    const configured = [...section.children.keys()];
    const others = configured.filter((member) => !isListed(section, member));
    const remedy = didYouMean(name.text, others) || `; add ${section.path}.${name.text}.type`;
    const fact = `"${name.text}" is listed but not configured`;
    report.error(name.position, section.path, fact + remedy);
    return nearestTo(name.text, others);
}
const isListed = (section, name) => namesIn(section.own).some(({ text }) => text === name);
/** Without a list: a YAML map names what it holds, Flume's flat keys do not. */
function unlisted(section, slip, report) {
    const members = Array.from(section.children, ([name, member]) => ({ name, section: member }));
    const named = members.filter((member) => member.section.isMap);
    const unnamed = members.filter((member) => !member.section.isMap);
    if (unnamed.length > 0 && slip === undefined) {
        const names = unnamed.map(({ name }) => name).join(' ');
        const fact = `the list of names is missing; add ${section.path} = ${names}`;
        report.error(section.position, section.path, fact);
    }
    return named;
}
/** References by name, such as a source's `channels`: each must be defined. */
export function references(names, path, what, defined, report) {
    const known = [...defined];
    const found = [];
    for (const { text, position } of names) {
        if (known.includes(text)) {
            if (found.includes(text))
                report.warn(position, path, `${what} "${text}" is named twice`);
            else
                found.push(text);
            continue;
        }
        const list = known.length === 0 ? 'none is defined' : `defined ${what}s: ${known.join(', ')}`;
        const fact = `${what} "${text}" is not defined${didYouMean(text, known)}; ${list}`;
        report.error(position, path, fact);
    }
    return found;
}
//# sourceMappingURL=lists.js.map