export function errorAnswer(refusal, accept) {
    for (const type of preferred(accept ?? '*/*')) {
        const page = pages.get(type);
        if (page !== undefined)
            return page(refusal);
    }
    return { contentType: undefined, text: '' };
}
/** The best first; what is refused outright (q=0) is left out. */
function preferred(accept) {
    const types = accept.split(',').map((one) => {
        const [type = '', ...parameters] = one.toLowerCase().split(';');
        const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
        return { type: type.trim(), quality: Number(quality ?? 1) };
    });
    const wanted = types.filter(({ quality }) => quality > 0);
    return wanted.toSorted((a, b) => b.quality - a.quality).map(({ type }) => type);
}
const html = ({ status, message, uri }) => {
    const shown = escaped(message);
    return {
        contentType: 'text/html;charset=utf-8',
        text: `<html>
<head>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/>
<title>Error ${status} ${shown}</title>
</head>
<body><h2>HTTP ERROR ${status} ${shown}</h2>
<table>
<tr><th>URI:</th><td>${escaped(uri)}</td></tr>
<tr><th>STATUS:</th><td>${status}</td></tr>
<tr><th>MESSAGE:</th><td>${shown}</td></tr>
</table>
</body>
</html>
`,
    };
};
const plain = ({ status, message, uri }) => ({
    contentType: 'text/plain;charset=utf-8',
    text: `HTTP ERROR ${status} ${message}\nURI: ${uri}\nSTATUS: ${status}\nMESSAGE: ${message}\n`,
});
const json = ({ status, message, uri: url }) => ({
    contentType: 'application/json',
    text: JSON.stringify({ message, url, status: String(status) }, undefined, 0),
});
const pages = new Map([
    ['text/html', html],
    ['text/*', html],
    ['*/*', html],
    ['application/json', json],
    ['text/json', json],
    ['text/plain', plain],
]);
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character]);
}
//# sourceMappingURL=error-answer.js.map