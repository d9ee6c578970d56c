// Bundles the page into the backend's static resources. Run by hand after a change (see README.md); Maven only packs the result.
import { cp, mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { build } from "esbuild";
import { writeLicenses } from "./licenses.mjs";

const target = "../src/main/resources/graphiql";

const common = {
  absWorkingDir: import.meta.dirname,
  bundle: true,
  minify: true,
  metafile: true,
  legalComments: "external", // gathered into licenses.txt
  target: ["es2022"],
  define: { "process.env.NODE_ENV": '"production"' },
  logLevel: "warning",
};

// GraphiQL makes a tab of each list item that holds the tab's two buttons, and what is inside a tab no screen reader
// reaches (axe: nested-interactive). It is a list of buttons, so it says so.
const listOfTabs = {
  name: "list-of-tabs",
  setup: (steps) =>
    steps.onLoad({ filter: /@graphiql\/react\/dist\/components\/tabs\/index\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [stock, ours] of [
        ['role: "tab",', ""],
        ['"aria-selected": isActive', '"aria-current": isActive'],
        ['role: "tablist"', 'role: "list"'],
      ]) {
        if (!contents.includes(stock)) {
          throw new Error(`GraphiQL's tabs have changed: no ${stock}`);
        }
        contents = contents.replace(stock, ours);
      }
      return { contents };
    }),
};

await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });

const page = await build({
  ...common,
  entryPoints: { main: "src/main.tsx" },
  outdir: target,
  format: "esm",
  splitting: true,
  plugins: [listOfTabs],
  chunkNames: "part-[hash]",
  loader: { ".css": "empty" }, // Monaco's modules import theirs one by one; main.css has them all
});

const sheet = await build({
  ...common,
  entryPoints: { main: "src/main.css" },
  outdir: target,
  assetNames: "[name]",
  loader: { ".ttf": "file" },
});

// Classic workers, one file each.
const workers = await build({
  ...common,
  entryPoints: {
    "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
    "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
    "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
  },
  outdir: target,
  format: "iife",
});

const parts = [page, sheet, workers];
for (const file of ["index.html", "anchor.svg"]) {
  await cp(`src/${file}`, `${target}/${file}`);
}
await writeLicenses(parts.map((part) => part.metafile), target);

const files = await readdir(target);
const sizes = await Promise.all(files.map(async (file) => (await stat(`${target}/${file}`)).size));
console.log(`${files.length} files, ${(sizes.reduce((sum, size) => sum + size) / 1e6).toFixed(1)} MB`);
