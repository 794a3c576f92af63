import {
  reportTemplateFromJson,
  reportTemplateToJson,
} from '../../src/output/reports/official/template-json';
import { standingTermsFromJson, standingTermsToJson } from '../../src/round/standing/terms-json';
import { surveySchemesFromJson, surveySchemesToJson } from '../../src/round/survey/scheme-json';
import { rational } from '../../src/rulebook/rational';

const SURVEYS = (survey: object): object => ({ schema: 'cchc.survey-settings/1', surveys: [survey] });
const RESULT = (terms: object): object => ({ schema: 'cchc.result-settings/1', ...terms });
const TEMPLATE = (form: object): object => ({ schema: 'cchc.report-template/1', ...form });

describe('settings of surveys', () => {
  const WRITTEN = SURVEYS({
    name: 'Khảo sát',
    answers: [
      { answer: 'Tốt', percent: '100' },
      { answer: 'Khá', percent: '200/3' },
      { answer: 'Không biết', percent: null },
      { answer: 'Kém' },
    ],
    of: 'returned',
    questions: [{ question: 'Phục vụ', item: '3.1', weight: '2' }],
    groups: [{ group: 'Người dân', weight: '0.6' }],
    pooled: true,
    minimum: 30,
    without: 'groupMean',
  });
  const READ = {
    name: 'Khảo sát',
    answers: [
      { answer: 'Tốt', weight: rational(1) },
      { answer: 'Khá', weight: rational(2, 3) },
      { answer: 'Không biết', isLeftOut: true },
      { answer: 'Kém' },
    ],
    of: 'returned',
    questions: [{ question: 'Phục vụ', item: '3.1', weight: rational(2) }],
    groups: [{ group: 'Người dân', weight: rational(3, 5) }],
    pooled: true,
    minimum: 30,
    without: 'groupMean',
  };

  test('are read and written again as they were', () => {
    expect(surveySchemesFromJson(WRITTEN)).toEqual([READ]);
    expect(surveySchemesToJson(surveySchemesFromJson(WRITTEN) as never)).toEqual(WRITTEN);
  });

  test('what is left out has its meaning, and is not written', () => {
    const short = { name: 'Q', answers: [], questions: [{ question: 'a', item: '1' }], groups: [] };
    const [read] = surveySchemesFromJson(SURVEYS({ name: ' Q ', questions: short.questions })) as never[];
    expect(read).toEqual({
      ...short,
      questions: [{ question: 'a', item: '1', weight: rational(1) }],
      pooled: false,
      without: 'ask',
    });
    const { surveys } = surveySchemesToJson([read!]) as { surveys: object[] };
    expect(surveys).toEqual([
      { ...short, questions: [{ question: 'a', item: '1', weight: '1' }], without: 'ask' },
    ]);
  });

  test.each<[unknown, string]>([
    [[], '$'],
    [null, '$'],
    [{ schema: 'cchc.survey-settings/2', surveys: [] }, 'schema'],
    [{ schema: 'cchc.survey-settings/1' }, 'surveys'],
    [{ schema: 'cchc.survey-settings/1', surveys: [{ name: 'a' }, { name: 'a' }] }, 'surveys: a'],
    [SURVEYS({ name: 'a', awnsers: [] }), 'surveys[0].awnsers'],
    [SURVEYS({ name: ' ' }), 'surveys[0].name'],
    [SURVEYS({ name: 'a', of: 'issued' }), 'surveys[0].of'],
    [SURVEYS({ name: 'a', without: 'zero' }), 'surveys[0].without'],
    [SURVEYS({ name: 'a', minimum: 0 }), 'surveys[0].minimum'],
    [SURVEYS({ name: 'a', minimum: 1.5 }), 'surveys[0].minimum'],
    [SURVEYS({ name: 'a', minimum: '3' }), 'surveys[0].minimum'],
    [SURVEYS({ name: 'a', answers: {} }), 'surveys[0].answers'],
    [SURVEYS({ name: 'a', answers: ['x'] }), 'surveys[0].answers[0]'],
    [SURVEYS({ name: 'a', answers: [{ answer: 'x', percent: -1 }] }), 'surveys[0].answers[0].percent'],
    [SURVEYS({ name: 'a', answers: [{ answer: 'x', percent: '1/0' }] }), 'surveys[0].answers[0].percent'],
    [SURVEYS({ name: 'a', answers: [{ answer: 'x', percent: '1/2/3' }] }), 'surveys[0].answers[0].percent'],
    [SURVEYS({ name: 'a', answers: [{ answer: 'x', percent: 'x' }] }), 'surveys[0].answers[0].percent'],
    [SURVEYS({ name: 'a', questions: [{ question: 'x' }] }), 'surveys[0].questions[0].item'],
    [SURVEYS({ name: 'a', questions: [{ item: '1' }] }), 'surveys[0].questions[0].question'],
    [SURVEYS({ name: 'a', groups: [{ group: 'x' }] }), 'surveys[0].groups[0].weight'],
    [SURVEYS({ name: 'a', groups: [{ weight: 1 }] }), 'surveys[0].groups[0].group'],
  ])('%j is not understood at %s', (json, place) => {
    expect(surveySchemesFromJson(json)).toBe(place);
  });

  test.each([
    [60, rational(3, 5)],
    ['33.3', rational(333, 1000)],
    ['33,3', rational(333, 1000)],
    ['1/3', rational(1, 300)],
    [0, rational(0)],
  ])('%j per cent', (percent, weight) => {
    const read = surveySchemesFromJson(SURVEYS({ name: 'a', answers: [{ answer: 'x', percent }] }));
    expect(read).toMatchObject([{ answers: [{ answer: 'x', weight }] }]);
  });
});

describe('settings of results', () => {
  const FULL = RESULT({
    tieRule: '1-1-2',
    tieKeys: [
      { by: 'self' },
      { by: 'penalty' },
      { by: 'part', part: 'survey' },
      { by: 'field', code: '1' },
      { by: 'criterion', code: '1.1' },
      { by: 'item', code: '1.1.1' },
    ],
    onPrintedFigure: false,
    decimals: 3,
    openUpTo: 'self',
    smallGroups: { 'Khối A': 'rank', 'Khối B': 'leave' },
    bands: { 'Khối sở': [{ label: 'Tốt', from: '80.5' }] },
  });

  test('are read and written again as they were', () => {
    const read = standingTermsFromJson(FULL);
    expect(read).toMatchObject({ bands: { 'Khối sở': [{ label: 'Tốt', from: rational(161, 2) }] } });
    expect(standingTermsToJson(read as never)).toEqual(FULL);
  });

  test('what is left out has its meaning, and nothing else is there', () => {
    expect(standingTermsFromJson(RESULT({}))).toEqual({ tieKeys: [], openUpTo: 'maximum' });
    expect(standingTermsToJson({ tieKeys: [], openUpTo: 'maximum' } as never)).toEqual(
      RESULT({ tieKeys: [], openUpTo: 'maximum' }),
    );
  });

  test('codes and labels are trimmed, bounds may be numbers or have a comma', () => {
    const bands = {
      A: [
        { label: ' Tốt ', from: 80 },
        { label: 'Khá', from: ' 65,5 ' },
      ],
    };
    expect(standingTermsFromJson(RESULT({ bands, tieKeys: [{ by: 'item', code: ' 1.1 ' }] }))).toMatchObject({
      tieKeys: [{ by: 'item', code: '1.1' }],
      bands: {
        A: [
          { label: 'Tốt', from: rational(80) },
          { label: 'Khá', from: rational(131, 2) },
        ],
      },
    });
  });

  test.each<[unknown, string]>([
    ['x', '$'],
    [{ schema: 'cchc.result-settings/0' }, 'schema'],
    [RESULT({ tierule: '1-1-2' }), 'tierule'],
    [RESULT({ tieRule: '1-2-3' }), 'tieRule'],
    [RESULT({ onPrintedFigure: 'yes' }), 'onPrintedFigure'],
    [RESULT({ decimals: 5 }), 'decimals'],
    [RESULT({ decimals: '2' }), 'decimals'],
    [RESULT({ openUpTo: 'all' }), 'openUpTo'],
    [RESULT({ tieKeys: {} }), 'tieKeys'],
    [RESULT({ tieKeys: ['self'] }), 'tieKeys[0]'],
    [RESULT({ tieKeys: [{ by: 'part', part: 'x' }] }), 'tieKeys[0].part'],
    [RESULT({ tieKeys: [{ by: 'self' }, { by: 'x' }] }), 'tieKeys[1].by'],
    [RESULT({ tieKeys: [{ by: 'item' }] }), 'tieKeys[0].code'],
    [RESULT({ tieKeys: [{ by: 'field', code: ' ' }] }), 'tieKeys[0].code'],
    [RESULT({ smallGroups: { A: 'no' } }), 'smallGroups.A'],
    [RESULT({ smallGroups: [] }), 'smallGroups'],
    [RESULT({ bands: { A: {} } }), 'bands.A'],
    [RESULT({ bands: { A: [{ from: 1 }] } }), 'bands.A[0].label'],
    [RESULT({ bands: { A: [{ label: ' ', from: 1 }] } }), 'bands.A[0].label'],
    [RESULT({ bands: { A: [{ label: 'x' }] } }), 'bands.A[0].from'],
  ])('%j is not understood at %s', (json, place) => {
    expect(standingTermsFromJson(json)).toBe(place);
  });
});

describe('templates of reports', () => {
  const OFFICE = { kind: 'office', parentBody: 'UBND', body: 'SỞ', placeAndDate: 'A, ngày 1' };
  const APPENDIX = { kind: 'appendix', name: 'Phụ lục I', issuedWith: 'QĐ 1' };
  const SIGNED = { preparedBy: 'Người lập', title: ['GIÁM ĐỐC'], name: 'B' };
  const FULL = TEMPLATE({
    letterhead: OFFICE,
    signature: SIGNED,
    classes: { 'Khối sở': [{ label: 'Tốt', from: '80' }] },
    reports: {
      results: {
        title: 'T',
        sheet: 'S',
        subtitles: ['a'],
        notes: ['n'],
        columns: { rank: 'Hạng' },
        letterhead: APPENDIX,
        signature: { title: ['X'] },
      },
    },
  });

  test('are read and written again as they were', () => {
    const read = reportTemplateFromJson(FULL);
    expect(read).toMatchObject({ classes: { 'Khối sở': [{ label: 'Tốt', from: rational(80) }] } });
    expect(reportTemplateToJson(read as never)).toEqual(FULL);
    expect(reportTemplateFromJson(TEMPLATE({}))).toEqual({});
    expect(reportTemplateToJson({})).toEqual(TEMPLATE({}));
    const short = TEMPLATE({ letterhead: { kind: 'office', body: 'SỞ' } });
    expect(reportTemplateFromJson(short)).toEqual({ letterhead: { kind: 'office', body: 'SỞ' } });
  });

  test.each<[unknown, string]>([
    [[], '$'],
    [{ schema: 'x' }, 'schema'],
    [TEMPLATE({ singature: {} }), 'singature'],
    [TEMPLATE({ letterhead: { kind: 'x' } }), 'letterhead.kind'],
    [TEMPLATE({ letterhead: { ...OFFICE, name: 'x' } }), 'letterhead.name'],
    [TEMPLATE({ letterhead: { ...APPENDIX, body: 'x' } }), 'letterhead.body'],
    [TEMPLATE({ letterhead: { kind: 'office' } }), 'letterhead.body'],
    [TEMPLATE({ letterhead: { kind: 'appendix', name: 'x' } }), 'letterhead.issuedWith'],
    [TEMPLATE({ letterhead: { kind: 'appendix', issuedWith: 'x' } }), 'letterhead.name'],
    [TEMPLATE({ letterhead: { ...OFFICE, parentBody: 1 } }), 'letterhead.parentBody'],
    [TEMPLATE({ letterhead: { ...OFFICE, placeAndDate: ' ' } }), 'letterhead.placeAndDate'],
    [TEMPLATE({ signature: { title: 'x' } }), 'signature.title'],
    [TEMPLATE({ signature: { title: ['x', 2] } }), 'signature.title[1]'],
    [TEMPLATE({ signature: { title: [], preparedBy: 1 } }), 'signature.preparedBy'],
    [TEMPLATE({ signature: { title: [], name: 1 } }), 'signature.name'],
    [TEMPLATE({ signature: { title: [], role: 'x' } }), 'signature.role'],
    [TEMPLATE({ classes: { A: {} } }), 'classes.A'],
    [TEMPLATE({ classes: { A: [{ label: 'x', from: '8o' }] } }), 'classes.A[0].from'],
    [TEMPLATE({ classes: { A: [{ label: 'x', from: 80 }] } }), 'classes.A[0].from'],
    [TEMPLATE({ classes: { A: [{ from: '80' }] } }), 'classes.A[0].label'],
    [TEMPLATE({ classes: { A: [{ from: '80', to: '90' }] } }), 'classes.A[0].to'],
    [TEMPLATE({ reports: { khac: {} } }), 'reports.khac'],
    [TEMPLATE({ reports: { results: { tilte: 'x' } } }), 'reports.results.tilte'],
    [TEMPLATE({ reports: { results: { title: '' } } }), 'reports.results.title'],
    [TEMPLATE({ reports: { results: { sheet: 1 } } }), 'reports.results.sheet'],
    [TEMPLATE({ reports: { results: { subtitles: [1] } } }), 'reports.results.subtitles[0]'],
    [TEMPLATE({ reports: { results: { notes: 'x' } } }), 'reports.results.notes'],
    [TEMPLATE({ reports: { results: { columns: { rank: 1 } } } }), 'reports.results.columns.rank'],
    [TEMPLATE({ reports: { results: { letterhead: {} } } }), 'reports.results.letterhead.kind'],
    [TEMPLATE({ reports: { results: { signature: {} } } }), 'reports.results.signature.title'],
  ])('%j is not understood at %s', (json, place) => {
    expect(reportTemplateFromJson(json)).toBe(place);
  });
});
