/** A DOUBLE as Java prints it: `1.0`, `1.0E10`, `1.5E-7`. */
export function numberAsText(value) {
    if (!Number.isFinite(value) || value === 0)
        return value === 0 ? '0.0' : String(value);
    const size = Math.abs(value);
    if (size >= 1e-3 && size < 1e7) {
        const text = String(value);
        return text.includes('.') ? text : `${text}.0`;
    }
    const [mantissa, exponent] = value.toExponential().split('e');
    const whole = mantissa.includes('.') ? mantissa : `${mantissa}.0`;
    return `${whole}E${exponent.replace('+', '')}`;
}
//# sourceMappingURL=number-texts.js.map