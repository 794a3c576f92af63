import { compareWithFramework } from '../../src/rulebook/compare-framework';
import { classifications, frameworkOf } from '../../src/rulebook/frameworks';
import { field, node, points, province, said, set2948, set876 } from './framework-sets';

describe('every difference is said with both figures, the decision and its source', () => {
  const silent = () => said(set876()).filter(([code]) => !String(code).match(/count|split/));

  test('counts and shares of a set that has the right fields', () => {
    expect(silent()).toEqual([]);
    expect(said(set876())).toEqual([
      ['criterion-count', 'warning', { found: 10, expected: 37 }],
      ['sub-criterion-count', 'warning', { found: 0, expected: 88 }],
      ['split-appraised', 'warning', { found: '67', expected: '68' }],
      ['split-survey', 'warning', { found: '19', expected: '22' }],
      ['split-satisfaction', 'warning', { found: '0', expected: '10' }],
    ]);
  });

  test('another total', () => {
    expect(said(set876(), '99.75')).toContainEqual(['total', 'warning', { found: '99,75', expected: '100' }]);
  });

  test('another appraised maximum, at the field', () => {
    const nodes = set876().map((one) =>
      one.code === '7' ? field('7', one.title, [node('7.1', '12.25')]) : one,
    );
    expect(said(nodes)).toContainEqual([
      'field-appraised-maximum',
      'warning',
      {
        code: '7',
        title: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
        found: '12,25',
        expected: '12,5',
      },
    ]);
  });

  test('another title is worth a look, no more', () => {
    const nodes = set876().map((one) => (one.code === '2' ? { ...one, title: 'Cải cách luật' } : one));
    expect(said(nodes)).toContainEqual([
      'field-title',
      'info',
      { code: '2', found: 'Cải cách luật', expected: 'Cải cách thể chế' },
    ]);
  });

  test('a field that is not there', () => {
    expect(said(set876().filter(({ code }) => code !== '6'))).toContainEqual([
      'field-missing',
      'warning',
      { code: '6', title: 'Cải cách tài chính công' },
    ]);
  });

  test('a field that is not there and whose title nobody knows', () => {
    const cited = { decisions: ['892/QĐ-BNV'], level: 'province' } as const;
    const found = compareWithFramework({ nodes: [], total: points('100') }, cited);
    const missing = found.filter(({ code }) => code === 'framework.field-missing');
    expect(missing.map(({ params }) => [params['code'], params['title']])).toEqual([
      ['3', ''],
      ['4', ''],
      ['5', ''],
      ['8', ''],
    ]);
  });

  test('a decision of which nothing is known, with who cites it', () => {
    const cited = { decisions: ['1187/QĐ-BNV'], level: 'province' } as const;
    const [found] = compareWithFramework(set2948(), cited);
    const source = frameworkOf('1187/QĐ-BNV', 'province')?.source;
    expect(found).toMatchObject({
      code: 'framework.nothing-verified',
      params: { decision: '1187/QĐ-BNV', source },
    });
  });

  test('a part in which one item has no maximum proves nothing', () => {
    const { maximum: _none, ...open } = node('6.2', '1');
    const nodes = set876().map((one) =>
      one.code === '6' ? { ...one, children: [...one.children, open] } : one,
    );
    const codes = said(nodes).map(([code]) => code);
    expect(codes).not.toContain('split-appraised');
    expect(codes).not.toContain('field-appraised-maximum');
  });

  test('what stands outside the total is no field', () => {
    const bonus = { ...field('9', 'Thưởng', [node('9.1', '3', 'bonus')]), part: 'bonus' as const };
    expect(said([...set876(), bonus])).toEqual(said(set876()));
  });

  test('a ministry is held to its own figures', () => {
    expect(said([field('1', 'x', [node('1.1', '31.5', 'survey')])], '100', 'ministry').slice(0, 4)).toEqual([
      ['field-count', 'warning', { found: 1, expected: 7 }],
      ['criterion-count', 'warning', { found: 1, expected: 38 }],
      ['sub-criterion-count', 'warning', { found: 0, expected: 97 }],
      ['field-title', 'info', { code: '1', found: 'x', expected: 'Công tác chỉ đạo, điều hành CCHC' }],
    ]);
  });
});

describe('a field is the same field', () => {
  const titled = (title: string, code = '1') => {
    const nodes = set876().map((one) => (one.code === '1' ? { ...one, code, title } : one));
    return said(nodes)
      .map(([problem]) => problem)
      .filter((problem) => String(problem).startsWith('field'));
  };

  test.each(['1', '1.', '01', ' I ', 'I)', 'i,'])('numbered "%s"', (code) => {
    expect(titled('Công tác chỉ đạo, điều hành CCHC', code)).toEqual([]);
  });

  test.each(['1a', 'A1', '1.1', '.1', '', 'IIII'])('but not numbered "%s"', (code) => {
    expect(titled('Công tác chỉ đạo, điều hành CCHC', code)).toEqual(['field-missing']);
  });

  test.each([
    'CÔNG TÁC CHỈ ĐẠO – ĐIỀU HÀNH CCHC',
    ' Công tác chỉ đạo,  điều hành cải cách hành chính.',
    'Công tác chỉ đạo, điều hành CCHC'.normalize('NFD'),
  ])('called "%s"', (title) => {
    expect(titled(title)).toEqual([]);
  });

  test.each(['Công tác chỉ đạo điều hành', 'Côngtácchỉđạo, điềuhànhCCHC', '...'])(
    'but not called "%s"',
    (title) => {
      expect(titled(title)).toEqual(['field-title']);
    },
  );

  test('with the usual short names', () => {
    const procedures = set876().map((one) => (one.code === '3' ? { ...one, title: 'Cải cách TTHC' } : one));
    expect(said(procedures)).toEqual(said(set876()));
    const short = 'Tác động của CCHC đến người dân, tổ chức và phát triển KT-XH';
    const long = 'Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội';
    for (const title of [short, long]) {
      const nodes = set876().map((one) => (one.code === '8' ? { ...one, title } : one));
      expect(said(nodes).map(([code]) => code)).not.toContain('field-title');
    }
    const law = set2948();
    const nodes = law.nodes.map((one) =>
      one.code === '2'
        ? { ...one, title: 'Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật tại tỉnh' }
        : one,
    );
    expect(compareWithFramework({ ...law, nodes }, province)).toEqual([]);
  });

  test('twelve fields in Roman numerals', () => {
    const nodes = [...set876()];
    expect(titled('x', 'XII')).toContain('field-missing');
    expect(said(nodes.map((one) => (one.code === '8' ? { ...one, code: 'VIII' } : one)))).toEqual(
      said(nodes),
    );
  });
});

describe('the facts as they are kept', () => {
  test('of 876 for provinces', () => {
    const facts = frameworkOf('876/QĐ-BNV', 'province');
    expect(facts).toMatchObject({
      id: 'moha-876-province',
      signed: '2022-11-10',
      indexYears: [2022, 2023],
      total: 1_000_000,
      certainty: 'official',
      split: {
        appraised: { value: 680_000, certainty: 'official' },
        survey: { value: 220_000, certainty: 'official' },
        satisfactionSurvey: { value: 100_000, certainty: 'official' },
      },
    });
    expect(facts?.counts).toEqual({ fields: 8, criteria: 37, subCriteria: 88 });
    expect(facts?.fields.slice(0, 4)).toEqual([
      {
        code: '1',
        title: 'Công tác chỉ đạo, điều hành CCHC',
        appraisedMaximum: { value: 95_000, certainty: 'official' },
      },
      { code: '2', title: 'Cải cách thể chế' },
      {
        code: '3',
        title: 'Cải cách thủ tục hành chính',
        maximum: { value: 130_000, certainty: 'assumed' },
        appraisedMaximum: { value: 130_000, certainty: 'official' },
      },
      {
        code: '4',
        title: 'Cải cách tổ chức bộ máy hành chính',
        maximum: { value: 105_000, certainty: 'assumed' },
      },
    ]);
  });

  test('what nobody knows is no key', () => {
    expect(frameworkOf('1187/QĐ-BNV', 'province')).not.toHaveProperty('total');
    expect(frameworkOf('1187/QĐ-BNV', 'province')).toMatchObject({ counts: {}, split: {}, fields: [] });
    expect(frameworkOf('2948/QĐ-BNV', 'province')?.counts).toEqual({ fields: 8, subCriteria: 81 });
    expect(frameworkOf('2948/QĐ-BNV', 'province')?.fields[0]).toMatchObject({ criteria: 6, subCriteria: 6 });
    expect(frameworkOf('876/QĐ-BNV', 'ministry')?.split).toEqual({
      survey: { value: 315_000, certainty: 'official' },
    });
  });

  test('the classes of results are there to choose from', () => {
    expect(classifications().map(({ where }) => where)).toEqual([
      'Toàn quốc',
      'Nam Định, cấp sở',
      'Nam Định, cấp huyện',
    ]);
  });
});
