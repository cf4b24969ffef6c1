import { chooserAnswers, chooserCriteria, levelOf, type Levels } from '../../domain/type-chooser.ts';

/** The answers an address holds; a word that is none of the answers is left out. */
export function readAnswers(parameters: URLSearchParams): Levels {
  return Object.fromEntries(
    chooserCriteria.flatMap((criterion) => {
      const level = levelOf(criterion, parameters.get(criterion) ?? undefined);
      return level === undefined ? [] : [[criterion, level]];
    }),
  );
}

/** The query string of the answers, in the words of the reference: `goal=vital&speed=fast`. Empty without any. */
export function writeAnswers(answers: Levels): string {
  const parameters = new URLSearchParams();
  for (const criterion of chooserCriteria) {
    const word = chooserAnswers[criterion][answers[criterion] ?? -1];
    if (word !== undefined) parameters.set(criterion, word);
  }
  return parameters.toString();
}
