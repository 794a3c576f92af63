import { HOUSE_DEFAULTS } from '../../src/rulebook/rulebook';
import { parseRulebook } from '../../src/rulebook/parse';
import { shippedRulebooks } from '../../src/rulebook/shipped';
import { rulebookToJson } from '../../src/rulebook/to-json';
import { scoredItems } from '../../src/rulebook/walk';
import { RULEBOOK_MESSAGES } from '../../src/messages/rulebook';
import complete from './cases/good/complete.json';
import defaults from './cases/good/defaults.json';

function parsed(json: unknown) {
  const result = parseRulebook(json);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

test('levels follow depth, and a part is taken over by everything beneath it', () => {
  const items = scoredItems(parsed(complete.rulebook).nodes);
  expect(items.map(({ code, level, part, source }) => [code, level, part, source])).toEqual([
    ['1.1.1', 'subCriterion', 'appraised', 'unit'],
    ['1.1.2', 'subCriterion', 'appraised', 'unit'],
    ['1.2', 'criterion', 'appraised', 'unit'],
    ['2.1', 'criterion', 'appraised', 'unit'],
    ['2.2', 'criterion', 'survey', 'survey'],
    ['3.1', 'criterion', 'bonus', 'unit'],
    ['3.2', 'criterion', 'bonus', 'unit'],
    ['4.1', 'criterion', 'penalty', 'unit'],
  ]);
});

test('a place alone is cited inside the rulebook’s own document', () => {
  const [first] = scoredItems(parsed(complete.rulebook).nodes);
  expect(first?.citation).toEqual({ document: 'Quyết định ví dụ', place: 'Mục 1.1.1' });
});

test('what is not stated is the house default and remembered as assumed', () => {
  expect(parsed(defaults.rulebook)).toMatchObject({
    ...HOUSE_DEFAULTS,
    assumed: ['rounding', 'tieRule', 'zeroDenominator'],
  });
});

test('every mistake of a file is reported at once', () => {
  const broken = { ...complete.rulebook, years: ['x'], total: 'một trăm', tieRule: 'nhường nhau' };
  const result = parseRulebook(broken);
  expect(result.problems.map(({ params }) => params['path'])).toEqual(['years[0]', 'total', 'tieRule']);
});

test.each(shippedRulebooks())('$id is saved and read back the same', (rulebook) => {
  expect(parsed(JSON.parse(JSON.stringify(rulebookToJson(rulebook))))).toEqual(rulebook);
});

test.each(Object.entries(RULEBOOK_MESSAGES))('%s has the same blanks in both languages', (_code, message) => {
  const blanks = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
  expect(blanks(message.en)).toEqual(blanks(message.vi));
});
