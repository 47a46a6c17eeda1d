// What is shipped and under which licence, with every text in full: made anew with each build from what was really bundled.
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';
import { manifestOf, packageFolder, packedFolders } from './packages.mjs';

const TEXT_FILE = /^(licen[cs]e|copying|notice|ofl)([-.].*)?$/i;

/**
 * `modules`: the modules of every bundle. Throws when a library comes without any licence that is known: then it may not be
 * shipped.
 */
export function makeLicences(modules) {
  const bundled = modules.map(packageFolder).filter((folder) => folder !== null);
  const folders = new Set([...bundled, ...packedFolders(root)].map((folder) => fs.realpathSync(folder)));
  const libraries = [...folders].filter((folder) => fs.existsSync(path.join(folder, 'package.json'))).map(libraryIn);
  const texts = [];
  const indexOf = (text) => {
    if (!texts.includes(text)) texts.push(text);
    return texts.indexOf(text);
  };
  const entries = [product(), runtime(), ...fonts(), ...voices(), ...libraries]
    .filter((one, i, all) => all.findIndex((other) => keyOf(other) === keyOf(one)) === i)
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || a.name.localeCompare(b.name, 'en'))
    .map(({ texts: own, ...entry }) => ({ ...entry, texts: own.map(indexOf) }));
  return { entries, texts };
}

const order = ['product', 'voice', 'font', 'runtime', 'library'];
const keyOf = ({ kind, name, version }) => `${kind} ${name} ${version}`;
const read = (...parts) => fs.readFileSync(path.join(...parts), 'utf8').trim();

const product = () => {
  const { version, license: licence } = manifestOf(root);
  return { kind: 'product', name: 'Xin Mời', version, licence, texts: [read(root, 'LICENSE')] };
};

/** Chromium's own list is too long to be shown: it lies beside the program. */
const runtime = () => {
  const folder = path.join(root, 'node_modules/electron');
  const { version, license: licence } = manifestOf(folder);
  return { kind: 'runtime', name: 'Electron', version, licence, texts: [read(folder, 'LICENSE')] };
};

const fonts = () =>
  [
    ['Be Vietnam Pro', 'OFL.txt'],
    ['Liberation Serif', 'OFL-LiberationSerif.txt'],
  ].map(([name, file]) => ({
    kind: 'font',
    name,
    version: null,
    licence: 'OFL-1.1',
    texts: [read(root, 'resources/fonts', file)],
  }));

const voices = () =>
  fs.readdirSync(path.join(root, 'resources/voice')).map((id) => {
    const { name, madeFrom, licence } = JSON.parse(read(root, 'resources/voice', id, 'pack.json'));
    return { kind: 'voice', name, version: null, licence, texts: [madeFrom, read(root, 'LICENSE')] };
  });

/** A package's own texts; a binary for one system (`sharp-linux-x64`) has those of the package that it is a part of. */
function textsIn(folder) {
  const own = fs
    .readdirSync(folder)
    .filter((file) => TEXT_FILE.test(file) && fs.statSync(path.join(folder, file)).isFile())
    .map((file) => read(folder, file));
  const whole = folder.replace(/-(linux|win32|darwin)-.*$/, '');
  return own.length > 0 || whole === folder || !fs.existsSync(whole) ? own : textsIn(whole);
}

function libraryIn(folder) {
  const { name, version, license: said, author } = manifestOf(folder);
  const texts = textsIn(folder);
  // A few say it in their text alone.
  const licence = said ?? (/\bMIT\b/.test(texts[0] ?? '') ? 'MIT' : 'unknown');
  if (texts.length > 0) return { kind: 'library', name, version, licence, texts };
  // Whoever left the text out of the package named the licence: then its words are those that everybody knows.
  if (licence !== 'MIT' && !licence.startsWith('(MIT OR'))
    throw new Error(`${name} ${version} comes without a licence text (${licence}): it may not be shipped`);
  const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`);
  return {
    kind: 'library',
    name,
    version,
    licence,
    texts: [read(import.meta.dirname, 'mit.txt').replace('{who}', who)],
  };
}
