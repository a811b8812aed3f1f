/** What a .properties file holds beside its values: comments, blank lines, lines without effect. */
import dotProperties from 'dot-properties';
import { commentStart, withLineFeeds } from '../properties.js';
import { TextPlaces } from '../text-places.js';
/** `leaves` are those of the same text. The comments of a pair without effect go to the next one. */
export function readNotes(text, leaves) {
    const places = new TextPlaces('', text);
    const lineOfPath = new Map(leaves.map(({ path, keyPositions }) => [path, keyPositions[0]?.line]));
    const pairs = [];
    let head = [];
    let comments = [];
    let hasSpace = false;
    for (const node of dotProperties.parseLines(withLineFeeds(text), true)) {
        if (isComment(node))
            comments.push(node.comment.trim().slice(1) || ' ');
        else if (node.type === 'EMPTY_LINE') {
            const isHead = pairs.length === 0 && head.length === 0 && comments.length > 0;
            if (isHead)
                [head, comments] = [comments, []];
            else if (comments.length > 0)
                comments.push('');
            else
                hasSpace = true;
        }
        else if (isPair(node)) {
            const path = node.key.trim();
            const [start, keyEnd, , end = keyEnd] = node.range;
            const firstLine = places.at(start).line;
            const at = commentStart(node.value);
            const behind = at < 0 ? undefined : node.value.slice(at).trim().replace(/^#+/, '');
            const hasEffect = lineOfPath.get(path) === firstLine;
            const lines = { firstLine, lastLine: places.at(end).line };
            const note = {
                path,
                ...lines,
                before: comments,
                hasSpaceBefore: hasSpace,
                behind,
                hasEffect,
            };
            pairs.push(hasEffect ? note : { ...note, before: [] });
            if (hasEffect)
                [comments, hasSpace] = [[], false];
            else if (behind !== undefined)
                comments.push(behind);
        }
    }
    const lines = text.split(/\r\n|\n|\r/);
    return { pairs, head, foot: comments, lines: lines.length - (lines.at(-1) === '' ? 1 : 0) };
}
// The library's types leave out what its nodes hold.
const isComment = (node) => node.type === 'COMMENT';
const isPair = (node) => node.type === 'PAIR';
//# sourceMappingURL=property-notes.js.map