import { compareWithFramework } from '../../src/rulebook/compare-framework';
import { frameworkOf, frameworks } from '../../src/rulebook/frameworks';
import { field, node, points, province, set2948 } from './framework-sets';

test('every framework names its decision, its source and how certain it is', () => {
  for (const framework of frameworks()) {
    expect(framework.decision).toMatch(/^\d+\/QĐ-BNV$/);
    expect(framework.source.length).toBeGreaterThan(20);
  }
});

test('a set that agrees with the decision it cites is silent', () => {
  expect(compareWithFramework(set2948(), province)).toEqual([]);
});

test('a field whose maximum differs is named with both figures', () => {
  expect(compareWithFramework(set2948({ 3: '14.05' }), province)).toEqual([
    expect.objectContaining({
      code: 'framework.field-maximum',
      severity: 'warning',
      params: expect.objectContaining({
        code: '3',
        found: '14,05',
        expected: '14,5',
        decision: '2948/QĐ-BNV',
      }),
    }),
  ]);
});

test('a missing field is reported, and so are the counts that no longer agree', () => {
  const set = set2948();
  const codes = compareWithFramework({ ...set, nodes: set.nodes.slice(0, 7) }, province).map(
    (one) => one.code,
  );
  expect(codes).toEqual([
    'framework.field-count',
    'framework.sub-criterion-count',
    'framework.field-missing',
  ]);
});

test('nothing is compared unless the workbook cites that decision at that level', () => {
  const set = set2948({ 3: '1' });
  expect(compareWithFramework(set, { decisions: [], level: 'province' })).toEqual([]);
  expect(compareWithFramework(set, { decisions: ['2948/QĐ-BNV'], level: undefined })).toEqual([]);
  expect(compareWithFramework(set, { decisions: ['2948/QĐ-BNV'], level: 'ministry' })).toEqual([]);
  expect(compareWithFramework(set, { decisions: ['29480/QĐ-BNV'], level: 'province' })).toEqual([]);
  // A province's own decision of the same number.
  expect(compareWithFramework(set, { decisions: ['2948/QĐ-UBND'], level: 'province' })).toEqual([]);
});

test('a decision is recognised however its number is typed', () => {
  for (const spelt of ['2948/QD-BNV', ' 2948 / qđ-bnv', '2948/QÐ-BNV']) {
    expect(frameworkOf(spelt, 'province')?.id).toBe('moha-2948-province');
  }
});

test('roman numerals and usual abbreviations do not make a field another one', () => {
  const set = set2948();
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];
  const nodes = set.nodes.map((one, index) => ({
    ...one,
    code: roman[index] ?? '',
    title: one.title.replace('CCHC', 'cải cách hành chính').toUpperCase(),
  }));
  expect(compareWithFramework({ ...set, nodes }, province)).toEqual([]);
});

test('the split into appraised, survey and satisfaction is compared where it is verified', () => {
  const nodes = [
    field('1', 'x', [
      node('1.1', '70'),
      node('1.2', '20', 'survey'),
      node('1.3', '10', 'satisfactionSurvey'),
    ]),
  ];
  const found = compareWithFramework(
    { nodes, total: points('100') },
    { decisions: ['876/QĐ-BNV'], level: 'province' },
  );
  expect(found.filter(({ code }) => code.startsWith('framework.split'))).toEqual([
    expect.objectContaining({
      code: 'framework.split-appraised',
      params: expect.objectContaining({ found: '70', expected: '68' }),
    }),
    expect.objectContaining({
      code: 'framework.split-survey',
      params: expect.objectContaining({ found: '20', expected: '22' }),
    }),
  ]);
});

test('figures nobody verified are never compared, and assumed ones never as law', () => {
  const nodes = [
    field('2', 'Cải cách thể chế', [node('2.1', '99')]),
    field('4', 'Cải cách tổ chức bộ máy hành chính', [node('4.1', '10.05')]),
  ];
  const found = compareWithFramework(
    { nodes, total: points('100') },
    { decisions: ['876/QĐ-BNV'], level: 'province' },
  );
  const maxima = found.filter(({ code }) => code === 'framework.field-maximum');
  expect(maxima.map(({ severity, params }) => [severity, params['code'], params['found']])).toEqual([
    ['info', '4', '10,05'],
  ]);
});

test('a decision of which nothing is known says so instead of agreeing', () => {
  const found = compareWithFramework(set2948(), { decisions: ['1187/QĐ-BNV'], level: 'ministry' });
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([
    ['framework.nothing-verified', 'info'],
  ]);
});
