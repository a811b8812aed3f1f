/** Ties a handler to the types of its API. */
export function apiHandler(api, handle) {
    return { api, handle };
}
//# sourceMappingURL=handler.js.map