import { expect, test } from '@playwright/test';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { builtPages } from './built-site.ts';

test('every page is valid HTML', async () => {
  test.setTimeout(300_000);
  // It finds .htmlvalidate.json above the built site.
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const problems: string[] = [];
  for (const { address, file } of builtPages()) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      problems.push(`${address}:${line}:${column} ${ruleId}: ${message}`);
    }
  }
  expect(problems).toEqual([]);
});
