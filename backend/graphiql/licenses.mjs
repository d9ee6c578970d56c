// Lists what a bundle really contains, read from esbuild's metafile, with the licence text of each package.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

// Packages of one repository that are published without its licence file.
const LICENSE_OF = {
  "@graphiql/plugin-doc-explorer": "graphiql",
  "@graphiql/plugin-history": "graphiql",
  "react-compiler-runtime": "react",
  "react-remove-scroll-bar": "react-remove-scroll",
};

const FONT = "codicon.ttf: Visual Studio Code Codicons, (c) Microsoft, CC BY 4.0, https://creativecommons.org/licenses/by/4.0/, unchanged";

/**
 * Writes `licenses.txt` into the folder: the names, versions and licences of all packages in the metafiles, then their
 * texts, each once, then the notices that stood in the code itself, for what packages took over from others.
 */
export function writeLicenses(metafiles, folder) {
  const packages = packagesIn(metafiles);
  const texts = new Map();
  for (const each of packages) {
    for (const text of textsOf(each)) {
      texts.set(text, [...(texts.get(text) ?? []), `${each.name} ${each.version}`]);
    }
  }
  const list = packages.map(({ name, version, license }) => `${name} ${version}: ${license}`);
  const body = [...texts].map(([text, names]) => `${"=".repeat(80)}\n${names.join("\n")}\n\n${text}`);
  const lines = ["What this folder contains, apart from Marsa's own code.", "", ...list, FONT, "", ...body, ...noticesIn(folder), ""];
  writeFileSync(`${folder}/licenses.txt`, lines.join("\n"));
}

// esbuild leaves the comments marked as legal beside each file.
function noticesIn(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".LEGAL.txt"));
  const notices = files.flatMap((file) => {
    const text = readFileSync(`${folder}/${file}`, "utf8").replace("Bundled license information:", "");
    return text.trim().split(/\n\n(?=\S)/);
  });
  files.forEach((file) => rmSync(`${folder}/${file}`));
  return ["=".repeat(80), "Notices within the code", "", ...new Set(notices)];
}

function packagesIn(metafiles) {
  const folders = new Set();
  for (const input of metafiles.flatMap((metafile) => Object.keys(metafile.inputs))) {
    const folder = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (folder) {
      folders.add(folder);
    }
  }
  return [...folders]
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function textsOf({ name, folder }) {
  const found = namesOfTexts(folder);
  const from = found.length > 0 ? folder : `node_modules/${LICENSE_OF[name]}`;
  const texts = namesOfTexts(from).map((file) => readFileSync(`${from}/${file}`, "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0) {
    throw new Error(`no licence text for ${name}: name the package it comes with in LICENSE_OF`);
  }
  return texts;
}

function namesOfTexts(folder) {
  return existsSync(folder) ? readdirSync(folder).filter((file) => /^(licen[cs]e|notice|third-?party-?notices)/i.test(file)).sort() : [];
}
