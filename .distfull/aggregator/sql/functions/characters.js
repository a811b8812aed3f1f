/** Texts count in characters, not in UTF-16 units or bytes. */
// A text of one-unit characters only is its own list of characters.
const surrogates = /[\ud800-\udfff]/;
export function charLength(text) {
    return surrogates.test(text) ? [...text].length : text.length;
}
/** The characters from index `from` (0 is the first) up to, not with, index `to`. */
function sliceChars(text, from, to) {
    if (!surrogates.test(text))
        return text.slice(from, to);
    return [...text].slice(from, to).join('');
}
/** The index in characters of `part` at or after index `from`; -1: there is none. */
export function indexOfChars(text, part, from = 0) {
    if (!surrogates.test(text))
        return text.indexOf(part, from);
    const skipped = sliceChars(text, 0, from).length;
    const at = text.indexOf(part, skipped);
    return at < 0 ? at : charLength(text.slice(0, at));
}
const charsMax = 16 * 1024 * 1024;
/** Whether a text may become as long: a function of a row is not to fill the memory. */
export function fits(charCount) {
    return charCount <= charsMax;
}
//# sourceMappingURL=characters.js.map