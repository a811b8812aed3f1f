/** One line of CSV (RFC 4180) without its end. Null is nothing between the commas. */
export function csvLine(values) {
    return values.map(csvField).join(',');
}
function csvField(value) {
    if (value === null)
        return '';
    const text = String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
//# sourceMappingURL=csv-line.js.map