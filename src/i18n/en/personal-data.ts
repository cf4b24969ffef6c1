/** The help page on the personal data of a playbook, and how to take someone out of it. */
export const personalData = {
  title: 'Personal data',
  about: 'What the playbook keeps of people, and how to remove someone, the history included.',
  sentence:
    '**Removing someone takes four steps**: the file, the sites built before, the history, the copies. The first alone is not enough.',
  where: {
    title: 'Where people are named',
    items: [
      'network.yaml: the contacts outside. They show on the page “Network” of the internal edition alone, never in the search, an export, a calendar or a partner edition.',
      'people.yaml: those whom records refer to. A partner edition shows only those it has to name.',
      'Records and the journal, where a text names someone: prefer a function to a name.',
    ],
  },
  rule: {
    title: 'What the playbook does',
    items: [
      'Each contact has a “keep-until”: after that day the page names them no more and “check” asks for their removal.',
      'Findings about the network never quote a name: they give a line of the file.',
      'Nothing is sent elsewhere; the site is read behind your host’s login.',
    ],
  },
  steps: {
    title: 'Removing someone',
    list: [
      {
        title: 'The file',
        text: 'Delete their block in network.yaml or people.yaml, look for their name in the whole folder, then check that nothing refers to them any more.',
        commands: ['git grep -n -i "name of the person"', 'npm run -s check'],
      },
      {
        title: 'The sites built before',
        text: 'Build every edition again, delete the earlier folders and the cache, then ask your host to remove its earlier deployments.',
        commands: ['rm -rf dist dist-* node_modules/.astro', 'npm run -s build'],
      },
      {
        title: 'The history',
        text: 'The name remains in every past version. On a fresh clone, git filter-repo replaces it everywhere; warn everyone who has a copy first, since the whole history changes.',
        commands: [
          'git clone --no-local playbook playbook-clean',
          'cd playbook-clean',
          'git filter-repo --replace-text ../to-remove.txt',
          'git push --force --mirror',
        ],
        note: 'to-remove.txt has one line for each text, such as “First Last==>removed”. To remove a whole file: git filter-repo --invert-paths --path network.yaml.',
      },
      {
        title: 'The copies',
        text: 'Everyone takes a fresh clone and deletes the old one. On the forge, close the merge requests that show the name and ask for orphan objects to be cleaned. Mind the backups, the artifacts and the logs of continuous integration.',
        commands: ['git reflog expire --expire=now --all', 'git gc --prune=now --aggressive'],
      },
    ],
  },
  proof: {
    title: 'Making sure',
    text: 'These two commands must answer nothing: the first reads every version, the second the built site.',
    commands: ['git log --all --oneline -S "name of the person"', 'grep -r -i "name of the person" dist'],
  },
};
