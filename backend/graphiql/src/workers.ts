/** Monaco's language services run in workers of our own origin: one for GraphQL, one for JSON, one for the editor itself. */
const files: Record<string, string> = { graphql: "graphql.worker.js", json: "json.worker.js" };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string) => new Worker(new URL(files[label] ?? "editor.worker.js", document.baseURI)),
  },
});
