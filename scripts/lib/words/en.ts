import type { Refusal } from '../build/out-folder.ts';
import type { BrokenLink } from '../verify/links.ts';
import type { CommandWords } from './fr.ts';

const linkFaults: Record<BrokenLink['why'], string> = {
  'missing-page': 'leads to no file of the site',
  'missing-anchor': 'points at an anchor that its page does not have',
  'outside-base': 'leaves the site’s base path',
  'loads-from-elsewhere': 'would load a file from another host',
  'bad-address': 'is not a valid address',
};

const refusals: Record<Refusal, string> = {
  'is-a-file': 'it is a file.',
  'dead-link': 'it is a link to a folder that does not exist. Make that folder, or delete the link.',
  'not-ours': 'this folder is not empty and this command did not write it. Choose another, or empty it yourself.',
  'holds-others':
    'this folder also holds files that this command did not write, and would erase. Choose another, or move them.',
  'in-tool': 'this folder is part of the tool itself.',
  'holds-content': 'this folder holds the playbook itself.',
  'in-content': 'this folder is inside the playbook: the site would become content.',
};

/** What the commands say in English. */
export const en: CommandWords = {
  missingContent: (folder) => `The folder ${folder} does not exist. “npm run init -- FOLDER” makes one.`,
  badDate: (option, value, hint) =>
    `--${option} ${value}: write a day of the calendar, YYYY-MM-DD${hint ? `, such as ${hint}` : ''}.`,
  badNumber: (option, value) => `--${option} ${value}: write a whole number, 0 or more.`,
  badCount: (value) => `${value}: write a whole number, 1 or more.`,
  badFormat: (value) => `--format ${value}: write text, github or json.`,
  badSite: (value) => `--site ${value}: write a whole address, such as https://playbook.example.org.`,
  badBase: (value) => `--base ${value}: write a path, such as /playbook/.`,
  badPort: (value) => `--port ${value}: write a number from 1 to 65535.`,
  tooManyWarnings: (count, limit) => `Too many warnings: ${count}, for ${limit} at most.`,
  unknownEdition: (id, known) =>
    known.length === 0
      ? `Unknown edition: ${id}. playbook.yaml declares none.`
      : `Unknown edition: ${id}. playbook.yaml declares: ${known.join(', ')}.`,
  refusedOut: (folder, why) => `The site cannot be written to ${folder}: ${refusals[why]}`,
  locked: (pid, file) => `Another build is running (process ${pid}). If that is no longer true, delete ${file}.`,
  nothingBuilt: 'Nothing was built; the previous site is whole.',
  refusedSite: (count) => `The site that was built is refused: ${count} fault${count === 1 ? '' : 's'}.`,
  linkFault: (page, address, why) => `${page}: “${address}” ${linkFaults[why]}.`,
  stranger: (file) => `${file}: this kind of file has no place in a published site.`,
  leak: (file, source) => `${file}: holds a text that this edition must not show, from ${source}.`,
  sealed: (file) => `${file}: cannot be unpacked, and nobody can say what it would show in this edition.`,
  more: (count) => `… and ${count} more.`,
  recovered: (folder) => `The site in ${folder}, left halfway by an interrupted build, was put back in place.`,
  building: (files, warnings, day) =>
    `${files} file${files === 1 ? '' : 's'} without an error, ${warnings} warning${warnings === 1 ? '' : 's'}. Building the site at ${day}…`,
  built: (pages, size, seconds, folder) => `${pages} pages, ${size}, in ${seconds}: ${folder}`,
  standing: (pages, size, seconds, folder) =>
    `${pages} pages, ${size}, unchanged since the last build, in ${seconds}: ${folder}`,
  buildFailed: (message) => `The build failed: ${message}`,
  seconds: (value) => `${value.toFixed(1)} s`,
  megabytes: (value) => `${value.toFixed(1)} MB`,
  serving: (address) => `The site is served at ${address}  (Ctrl+C to stop)`,
  portTaken: (wanted, port) => `Port ${wanted} is taken; ${port} is free.`,
  badHost: (host, why) => `The site cannot be served at “${host}” (${why}).`,
  unknownTest: (asked, known) => `Unknown test: “${asked}”. The tests: ${known.join(', ')}.`,
  noPort: (first, last) => `No free port between ${first} and ${last}.`,
  notBuilt: (folder) => `There is no site in ${folder}. “npm run build” builds it.`,
  needsId: (call) => `An argument is missing. ${call}`,
  unknownKind: (kind, kinds) => `Unknown kind: “${kind}”. The kinds: ${kinds.join(', ')}.`,
  badId: (id, suggestion) =>
    `“${id}” cannot be an id: lower-case letters without accents, digits and hyphens.${suggestion ? ` For example: ${suggestion}` : ''}`,
  deviceId: (id, suggestion) =>
    `“${id}” is the name of a device on Windows: the playbook could not be copied there. For example: ${suggestion}`,
  badJournalId: (id) => `“${id}”: an event is named partnership/YYYY-MM-DD-subject.`,
  unknownPartnership: (id, near) => `There is no partnership “${id}”.${near ? ` Did you mean “${near}”?` : ''}`,
  unknownOwner: (id, near) =>
    `--owner ${id}: people.yaml knows nobody by that id.${near ? ` Did you mean “${near}”?` : ''}`,
  noDigest: 'The playbook has errors: no digest is drawn from it.',
  exists: (file) => `${file} exists already; nothing was changed.`,
  formerId: (id, owner) => `“${id}” is a former id of ${owner}; nothing was changed.`,
  badQuarter: (value, current) => `“${value}” is no quarter: write the year and the quarter, such as ${current}.`,
  futureQuarter: (value, current) => `The quarter ${value} has not begun; the current one is ${current}.`,
  frozenAlready: (file) => `${file} says the same already; nothing was changed.`,
  frozenOtherwise: (file) =>
    `${file} exists already and says otherwise: a review that was held is not rewritten. If it was not held, delete the file and run again. Nothing was changed.`,
  wrote: (file) => `Written: ${file}`,
  next: (command) => `Next: ${command}`,
  badChoice: (option, value, choices) => `--${option} ${value}: write one of these words: ${choices}.`,
  missingFile: (file) => `${file} is not a file.`,
  unknownTable: (file) =>
    `${file}: its first line names neither figures (period, and a KPI or a value) nor partnerships (title, type, stage, partner, manager …). Nothing was written.`,
  lateHeader: (file, line) =>
    `${file}: the headings of its columns are on line ${line}. Delete what stands above, then try again. Nothing was written.`,
  nothingWritten: 'Nothing was written.',
  diskRefusal: (path, reason) => `${path}: ${reason}.`,
  diskReasons: {
    EACCES: 'access is refused',
    EPERM: 'access is refused',
    EROFS: 'the disk can only be read',
    EEXIST: 'it exists already',
    EISDIR: 'it is a folder',
    ELOOP: 'too many links follow each other',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'it does not exist',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a file stands where a folder is wanted',
  },
  organisation: 'Your organisation',
  notEmpty: (file) => `${file} exists already: init only writes to a new folder. Nothing was changed.`,
};
