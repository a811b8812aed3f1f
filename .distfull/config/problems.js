/** `file:line: path: message`, for logs and machines. */
export function formatProblem(problem) {
    const { file, line } = problem.position;
    const label = problem.severity === 'warning' ? 'warning: ' : '';
    const path = problem.path === '' ? '' : `${problem.path}: `;
    return `${file}:${line}: ${label}${path}${problem.message}`;
}
/** All problems with the line they are on and a caret under the value, for a terminal. */
export function formatProblems(problems, view) {
    const linesOf = new Map([...view.texts].map(([file, text]) => [file, text.split(/\r?\n/)]));
    return problems
        .map((problem) => {
        const { file, line, column } = problem.position;
        const source = linesOf.get(file)?.[line - 1];
        const head = formatHead(problem, view.colour ?? false);
        if (source === undefined || source.trim() === '' || column === undefined)
            return head;
        return `${head}\n${excerpt(source, line, column, problem.position.length ?? 1)}`;
    })
        .join('\n');
}
function formatHead(problem, colour) {
    const text = formatProblem(problem);
    if (!colour)
        return text;
    const end = text.indexOf(': ') + 1;
    const code = problem.severity === 'error' ? 31 : 33;
    return `\u001B[${code}m${text.slice(0, end)}\u001B[0m${text.slice(end)}`;
}
const excerptColumnsMax = 160;
function excerpt(source, line, column, length) {
    const gutter = `${line} | `;
    const from = Math.max(0, column - excerptColumnsMax / 2);
    const shown = source.replaceAll('\t', ' ').slice(from, from + excerptColumnsMax);
    const carets = Math.max(1, Math.min(length, from + shown.length - column + 1));
    const indent = ' '.repeat(gutter.length + column - 1 - from);
    return `  ${gutter}${hideSecret(shown)}\n  ${indent}${'^'.repeat(carets)}`;
}
const secretKey = /password|passwd|secret|token|credential/i;
/** Whether the value of this key must never be shown. */
function isSecret(path) {
    return secretKey.test(path.slice(path.lastIndexOf('.') + 1));
}
const secretAssignment = /^\s*[^\s:=]*(?:password|passwd|secret|token|credential)[^\s:=]*\s*[:=]?\s*/i;
/** An excerpt is the user's own line: a secret on it is replaced by as many stars. */
function hideSecret(line) {
    const stars = (part) => '*'.repeat(part.length);
    const head = secretAssignment.exec(line)?.[0];
    if (head === undefined)
        return line.replace(/(?<=:\/\/)[^\s/@]*(?=@)/g, stars);
    return head + line.slice(head.length).replace(/\S/g, '*');
}
/** `redis://user:password@host` */
const hideCredentials = (text) => text.replace(/:\/\/[^\s/@]*@/g, '://***@');
const shownCharactersMax = 80;
/** A value as it appears in a message: quoted, cut, and `***` for a secret. */
export function shown(option, value) {
    if (option.secret || isSecret(option.path))
        return '***';
    const text = hideCredentials(typeof value === 'string' ? value : value.join(' '));
    return text.length > shownCharactersMax ? `"${text.slice(0, shownCharactersMax)}…"` : `"${text}"`;
}
//# sourceMappingURL=problems.js.map