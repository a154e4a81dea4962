import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { pngFaults } from './pngFaults.mjs';

/** Programs that open our files, and what brings each. */
const programs = [
  {
    command: 'soffice',
    from: 'LibreOffice (Debian: libreoffice-impress libreoffice-calc libreoffice-writer)',
  },
  { command: 'xmllint', from: 'libxml2 (Debian: libxml2-utils)' },
  { command: 'rsvg-convert', from: 'librsvg (Debian: librsvg2-bin)' },
  { command: 'pdftoppm', from: 'Poppler (Debian: poppler-utils)' },
];

/** What is missing here, and where it comes from. */
export function missingPrograms() {
  return programs
    .filter(({ command }) => spawnSync(command, ['--version']).error !== undefined)
    .map(({ command, from }) => `${command}: ${from}`);
}

/** What LibreOffice opens; a new kind of file is one more entry. */
const officeKinds = ['.pptx', '.xlsx', '.docx'];

/** Where what other programs made of our files goes. */
export const openedFolder = 'opened';

export const checks = [
  { name: 'PNG, chunk by chunk', check: (folder) => each(folder, ['.png'], pngCheck) },
  { name: 'SVG in xmllint', check: (folder) => each(folder, ['.svg'], xmlCheck) },
  { name: 'SVG in librsvg', check: (folder) => each(folder, ['.svg'], rsvgCheck) },
  ...officeKinds.map((kind) => ({
    name: `${kind} in LibreOffice`,
    check: (folder) => officeCheck(folder, kind),
  })),
];

/** The exported files of a kind, in the order of their names. */
export function filesOf(folder, kinds) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((path) => kinds.includes(extname(path)) && !path.includes(`/${openedFolder}/`))
    .toSorted();
}

/** The place of what a program made of a file. */
export function openedAs(path, ending) {
  const place = join(dirname(path), openedFolder);
  mkdirSync(place, { recursive: true });

  return join(place, `${basename(path)}${ending}`);
}

function each(folder, kinds, faultsOf) {
  const files = filesOf(folder, kinds);

  return {
    files: files.length,
    faults: files.flatMap((path) => faultsOf(path).map((fault) => `${path}: ${fault}`)),
  };
}

const pngCheck = (path) => pngFaults(readFileSync(path));
const xmlCheck = (path) => ran('xmllint', ['--noout', '--nonet', path]);
const rsvgCheck = (path) => ran('rsvg-convert', ['-w', '960', '-o', openedAs(path, '.png'), path]);

function ran(command, args) {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });

  return status === 0 && stderr === '' ? [] : [`${command} says: ${stderr.trim() || status}`];
}

/** All files of a folder at once: the program takes longer to start than to open a file. */
function officeCheck(folder, kind) {
  const files = filesOf(folder, [kind]);
  const faults = [...new Set(files.map(dirname))].flatMap((place) => {
    const own = files.filter((path) => dirname(path) === place);
    const out = join(place, openedFolder);
    const profile = `-env:UserInstallation=file://${join(process.cwd(), folder, '.office')}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, ...own];
    spawnSync('soffice', args, { timeout: 300_000 });

    return own.flatMap((path) => pagesOf(path, join(out, `${basename(path, kind)}.pdf`)));
  });

  return { files: files.length, faults };
}

/** The pages that the program made of a file, as pictures. */
function pagesOf(path, pdf) {
  const faults = ran('pdftoppm', ['-png', '-r', '60', '-l', '2', pdf, openedAs(path, '')]);

  return faults.length > 0 ? [`${path}: not opened by LibreOffice`] : [];
}
