export function placeOf(token) {
    const firstLine = token.image.split('\n', 1)[0];
    return { line: token.startLine, column: token.startColumn, length: firstLine.length };
}
export function name(token) {
    const { image } = token;
    const quoted = image.startsWith('`');
    const text = quoted ? image.slice(1, -1).replaceAll('``', '`') : image;
    return { text, quoted, place: placeOf(token) };
}
/** What stands within the quotes of a string token. */
export function stringValue(token) {
    return token.image.slice(1, -1).replaceAll("''", "'");
}
export function string(token) {
    return { kind: 'literal', type: 'string', value: stringValue(token), place: placeOf(token) };
}
export function number(token) {
    const type = /^\d+$/.test(token.image) ? 'integer' : 'double';
    return { kind: 'literal', type, value: Number(token.image), place: placeOf(token) };
}
export function word(token, type, value) {
    return { kind: 'literal', type, value, place: placeOf(token) };
}
export function binary(sign, operator, left, right) {
    return { kind: 'binary', operator, left, right, place: placeOf(sign) };
}
export function comparison(sign, left, right) {
    const operator = sign.image === '!=' ? '<>' : sign.image;
    return binary(sign, operator, left, right);
}
/** `MINUTE`, or `DAY TO SECOND`. */
export function unit(first, last) {
    return (last === undefined ? first.image : `${first.image} TO ${last}`).toUpperCase();
}
/** `-1` is a literal; before anything else the sign is an operator. */
export function negative(sign, operand) {
    const place = placeOf(sign);
    if (operand.kind === 'literal' && typeof operand.value === 'number') {
        const { type, value } = operand;
        return { kind: 'literal', type, value: -value, place };
    }
    return { kind: 'unary', operator: '-', operand, place };
}
/** Functions whose first argument is a unit of time, which the grammar takes for a column. */
const unitFirst = new Set(['EXTRACT', 'TIMESTAMPADD', 'TIMESTAMPDIFF']);
export function callInside(name, written) {
    if (written === 'star')
        return { arguments: written, phrase: undefined };
    const called = name.text.toUpperCase();
    // A comma stands between two arguments, not before the first one.
    const pieces = written.filter((piece, i) => piece !== ',' || typeof written[i - 1] === 'object');
    const [first] = pieces;
    if (unitFirst.has(called) && typeof first === 'object' && first.kind === 'column') {
        pieces[0] = first.name.text.toUpperCase();
    }
    const values = [];
    const phrase = pieces.map((piece) => typeof piece === 'string' ? piece : values.push(piece) - 1);
    // The standard's SUBSTRING(text FROM start FOR length) is a list in other words.
    const isList = called === 'SUBSTRING' || phrase.every((part) => typeof part === 'number' || part === ',');
    return { arguments: values, phrase: isList ? undefined : phrase };
}
/** Words as they are printed: in capitals, one space between them. */
export function words(...tokens) {
    const images = tokens.map((token) => token?.image.toUpperCase());
    return images.filter((image) => image !== undefined).join(' ');
}
//# sourceMappingURL=build.js.map