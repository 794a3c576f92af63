import { explain } from '../../src/methods/registry';
import type { MethodSpec, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { exact } from './read-case';

const points = (at: string | number): Worth => ({ kind: 'points', points: exact(at) });
const share = (of: string | number): Worth => ({ kind: 'ofMaximum', share: exact(of) });
const edge = (at: string | number, inclusive = true) => ({ at: exact(at), inclusive });
const THREE = { maximum: pointsFromDecimal('3')! };
const levels = [{ text: 'Không làm', worth: points(0) }];

describe('rules in lines', () => {
  test('a rate', () => {
    const rate = (more: object) =>
      explain(
        { kind: 'rate', full: share(1), target: exact(100), above: 'full', ...more } as MethodSpec,
        THREE,
      );
    expect(rate({})).toBe('Điểm = Tỷ lệ x Điểm tối đa');
    expect(rate({ aboveWhole: true })).toBe(
      'Điểm = Tỷ lệ x Điểm tối đa\nVượt 100% thì tính bằng điểm tối đa',
    );
    expect(rate({ aboveWhole: true, above: 'open' })).toBe('Điểm = Tỷ lệ x Điểm tối đa');
    expect(rate({ target: exact(90), full: points(3) })).toBe('Điểm = (Tỷ lệ/90%) x 3 điểm, tối đa 3 điểm');
    expect(rate({ target: exact(90), full: points(3), above: 'proportional' })).toBe(
      'Điểm = (Tỷ lệ/90%) x 3 điểm',
    );
    expect(rate({ target: exact(90), aboveWhole: true })).toBe(
      'Điểm = (Tỷ lệ/90%) x Điểm tối đa, tối đa Điểm tối đa',
    );
    expect(rate({ numerator: 'Số hồ sơ đúng hạn', denominator: 'Tổng số hồ sơ' })).toBe(
      'Tỷ lệ = Số hồ sơ đúng hạn / Tổng số hồ sơ\nĐiểm = Tỷ lệ x Điểm tối đa',
    );
    expect(rate({ numerator: 'Số hồ sơ đúng hạn', decimals: 2 })).toBe(
      'Điểm = Tỷ lệ x Điểm tối đa\n(làm tròn 02 chữ số thập phân)',
    );
    expect(rate({ fullFrom: edge(95), zeroBelow: edge(50, false) }).split('\n')).toEqual([
      '- Từ 95% trở lên: Điểm tối đa',
      '- Từ 50% đến dưới 95%: Điểm = Tỷ lệ x Điểm tối đa',
      '- Dưới 50%: 0 điểm',
    ]);
    expect(rate({ zeroBelow: edge(50) }).split('\n')).toEqual([
      '- Trên 50%: Điểm = Tỷ lệ x Điểm tối đa',
      '- Từ 50% trở xuống: 0 điểm',
    ]);
    expect(rate({ fullFrom: edge(95, false), target: exact(95) }).split('\n')).toEqual([
      '- Trên 95%: Điểm tối đa',
      '- Từ 95% trở xuống: Điểm = (Tỷ lệ/95%) x Điểm tối đa',
    ]);
  });

  test('a scale', () => {
    const band = { from: edge(5), worth: points(2), text: '' };
    const ladder = (more: object) =>
      explain({ kind: 'ladder', on: 'count', bands: [band], levels: [], ...more } as MethodSpec, THREE);
    expect(ladder({})).toBe('- Từ 5 trở lên: 2 điểm');
    expect(ladder({ on: 'rate', numerator: 'A', denominator: 'B' })).toBe(
      'Tỷ lệ = A / B\n- Từ 5% trở lên: 2 điểm',
    );
    expect(ladder({ on: 'rate', numerator: 'A' })).toBe('- Từ 5% trở lên: 2 điểm');
    expect(ladder({ levels, otherwise: points(1), decimals: 1, unit: 'cuộc' }).split('\n')).toEqual([
      '- Từ 5 cuộc trở lên: 2 điểm',
      '- Không làm: 0 điểm',
      '- Còn lại: 1 điểm',
      '(làm tròn 01 chữ số thập phân)',
    ]);
    expect(
      ladder({ requires: { parts: ['có báo cáo', 'đủ mẫu'], otherwise: points(0) } }).split('\n'),
    ).toEqual(['- Từ 5 trở lên và có báo cáo và đủ mẫu: 2 điểm', '- Còn lại: 0 điểm']);
    expect(ladder({ takesOff: true, otherwise: points(0) })).toBe('- Từ 5 trở lên: trừ 2 điểm');
    expect(ladder({ takesOff: true, otherwise: points(1) })).toBe(
      '- Từ 5 trở lên: trừ 2 điểm\n- Còn lại: 1 điểm',
    );
    expect(ladder({ takesOff: true, bands: [{ ...band, worth: share(1) }] })).toBe(
      '- Từ 5 trở lên: trừ toàn bộ số điểm',
    );
    expect(ladder({ takesOff: true, bands: [{ ...band, worth: share('1/2') }] })).toBe(
      '- Từ 5 trở lên: trừ 50% điểm tối đa',
    );
    const zero = [
      { to: edge(0, false), worth: points(2), text: '' },
      { from: edge(0), to: edge(0), worth: points(1), text: '' },
      { from: edge(0, false), worth: points(0), text: '' },
    ];
    expect(ladder({ on: 'value', bands: zero }).split('\n')).toEqual([
      '- Ít hơn so với mức so sánh: 2 điểm',
      '- Bằng so với mức so sánh: 1 điểm',
      '- Nhiều hơn so với mức so sánh: 0 điểm',
    ]);
    expect(ladder({ on: 'value', unit: 'km', bands: zero.slice(0, 1) })).toBe('- Dưới 0 km: 2 điểm');
    expect(ladder({ on: 'count', bands: zero.slice(0, 1) })).toBe('- Dưới 0: 2 điểm');
    const anyOf = [
      [
        { part: 0, from: edge(3) },
        { part: 1, to: edge(2) },
      ],
      [{ part: 1, from: edge(5) }],
    ];
    expect(ladder({ parts: ['chủ trì', 'dự'], bands: [{ anyOf, worth: points(2), text: '' }] })).toBe(
      '- chủ trì từ 3 trở lên và dự từ 2 trở xuống hoặc dự từ 5 trở lên: 2 điểm',
    );
  });

  test('steps', () => {
    const steps = (more: object) =>
      explain(
        {
          kind: 'steps',
          on: 'count',
          start: exact(0),
          base: points(0),
          step: exact(5),
          direction: 'up',
          each: points(1),
          sign: 1,
          partial: 'whole',
          ...more,
        } as MethodSpec,
        THREE,
      );
    expect(steps({})).toBe('Cứ tăng thêm đủ 5 cộng 1 điểm');
    expect(steps({ start: exact(10), base: points(2), unit: 'cuộc' })).toBe(
      'Đạt 10 cuộc: 2 điểm, cứ tăng thêm đủ 5 cuộc cộng 1 điểm',
    );
    expect(steps({ start: exact(10), base: points(2), below: points(0) })).toBe(
      'Đạt 10: 2 điểm, dưới 10: 0 điểm, cứ tăng thêm đủ 5 cộng 1 điểm',
    );
    expect(steps({ base: share(1), sign: -1, away: 'thiếu', partial: 'open' })).toBe('Cứ thiếu 5 trừ 1 điểm');
    expect(steps({ base: share(1), sign: -1, direction: 'down' })).toBe(
      'Đạt 0: Điểm tối đa, cứ giảm đủ 5 trừ 1 điểm',
    );
    expect(steps({ base: share('1/2'), sign: -1, away: 'thiếu' })).toBe(
      'Đạt 0: 50% điểm tối đa, cứ thiếu đủ 5 trừ 1 điểm',
    );
    expect(steps({ partial: 'proportional', cap: points(3) })).toBe(
      'Cứ tăng thêm 5 cộng 1 điểm, phần lẻ tính theo tỷ lệ, tối đa 3 điểm',
    );
    expect(steps({ partial: 'proportional', floor: points(0), decimals: 2 })).toBe(
      'Cứ tăng thêm 5 cộng 1 điểm, phần lẻ tính theo tỷ lệ, thấp nhất 0 điểm, (làm tròn 02 chữ số thập phân)',
    );
    expect(steps({ partial: 'proportional' })).toMatch(/^Cứ mỗi 5 tính bằng 1 điểm, trường hợp có số lượng/);
    expect(steps({ partial: 'proportional', sign: -1 })).toBe(
      'Cứ tăng thêm 5 trừ 1 điểm, phần lẻ tính theo tỷ lệ',
    );
    expect(steps({ partial: 'proportional', start: exact(1), base: points(1) })).toMatch(
      /^Đạt 1: 1 điểm, cứ/,
    );
    expect(steps({ partial: 'proportional', base: points(1) })).toMatch(/^Đạt 0: 1 điểm, cứ/);
  });

  test('units, contents, levels, marks', () => {
    const unit = (more: object, rest: object = {}) =>
      explain(
        { kind: 'perUnit', units: [{ text: 'sáng kiến', each: points(1), ...more }], ...rest } as MethodSpec,
        THREE,
      );
    expect(unit({})).toBe('- Mỗi sáng kiến được 1 điểm');
    expect(unit({ text: 'Mỗi sáng kiến' })).toBe('- Mỗi sáng kiến được 1 điểm');
    expect(unit({ text: 'Tổ chức hội nghị' })).toBe('- Tổ chức hội nghị: 1 điểm/lần');
    expect(unit({ per: exact(2000) })).toBe('Cứ mỗi 2.000 sáng kiến được 1 điểm');
    expect(unit({ text: 'Cứ 02 sáng kiến', per: exact(2) })).toBe('Cứ mỗi 2 sáng kiến được 1 điểm');
    expect(unit({ text: 'Cứ mỗi 02 sáng kiến', per: exact(2) })).toBe('Cứ mỗi 2 sáng kiến được 1 điểm');
    expect(unit({ text: 'lớp có mỗi 05 học viên', per: exact(2) })).toBe(
      'Cứ mỗi 2 lớp có mỗi 05 học viên được 1 điểm',
    );
    expect(unit({ per: exact(20), partial: 'whole' })).toBe('Cứ đủ 20 sáng kiến được 1 điểm');
    expect(unit({ per: exact(20), partial: 'proportional' })).toMatch(
      /^Cứ mỗi 20 sáng kiến tính bằng 1 điểm, .* trên hoặc dưới 20 /,
    );
    expect(unit({}, { cap: points(3), decimals: 2 })).toBe(
      '- Mỗi sáng kiến được 1 điểm\nTối đa không quá 3 điểm\n(làm tròn 02 chữ số thập phân)',
    );
    expect(
      explain(
        {
          kind: 'perUnit',
          units: [
            { text: 'A', each: points(1) },
            { text: 'B', each: points(2) },
          ],
        },
        THREE,
      ),
    ).toBe('- A: 1 điểm/lần\n- B: 2 điểm/lần');
    const judged = { kind: 'judged', from: points(1), to: points(3), levels } as const;
    expect(explain(judged, THREE)).toBe('- Không làm: 0 điểm\nHội đồng chấm từ 1 đến 3 điểm');
    const half = { kind: 'ofMaximum', share: exact('1/2') } as const;
    expect(explain({ ...judged, from: half, levels: [] }, THREE)).toBe(
      'Hội đồng chấm từ 50% điểm tối đa đến 3 điểm',
    );
    expect(explain({ kind: 'share', scale: exact(2), factor: half }, THREE)).toBe(
      'Chấm theo thang điểm 2, điểm chấm được x 50% điểm tối đa = số điểm tiêu chí',
    );
    expect(explain({ ...judged, levels: [], by: 'Đoàn kiểm tra' }, THREE)).toBe(
      'Đoàn kiểm tra chấm từ 1 đến 3 điểm',
    );
    expect(explain({ kind: 'share', scale: exact(5), factor: points(8), decimals: 1 }, THREE)).toBe(
      'Chấm theo thang điểm 5, điểm chấm được x 8 = số điểm tiêu chí\n(làm tròn 01 chữ số thập phân)',
    );
    expect(explain({ kind: 'relative', against: 'best', full: points(3) }, THREE)).toBe(
      'Số điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) * 3 điểm',
    );
    expect(explain({ kind: 'relative', against: 'best', full: points(3), decimals: 2 }, THREE)).toBe(
      'Số điểm = (Chỉ số của đơn vị / Chỉ số của đơn vị có chỉ số cao nhất) * 3 điểm\n(làm tròn 02 chữ số thập phân)',
    );
    const parts = [{ text: 'Số phiếu hài lòng', weight: exact(1) }];
    expect(
      explain({ kind: 'survey', parts, total: 'Tổng số phiếu', full: points(3), decimals: 2 }, THREE),
    ).toBe('Điểm = (Số phiếu hài lòng) / (Tổng số phiếu) * 3 điểm\n(làm tròn 02 chữ số thập phân)');
    expect(explain({ kind: 'relative', against: 'lowest', full: points(3), label: 'Chi phí' }, THREE)).toBe(
      'Số điểm = (Chi phí của đơn vị có chỉ số thấp nhất / Chi phí của đơn vị) * 3 điểm',
    );
  });
});

describe('nothing to count', () => {
  const said = (absence: NonNullable<MethodSpec['absence']>) =>
    explain({ kind: 'manual', reason: 'x', absence }, THREE).split('\n')[1];
  test.each<[NonNullable<MethodSpec['absence']>, string]>([
    [
      { when: 'Không phát sinh', means: 'notApplicable' },
      '- Không phát sinh thì giảm trừ điểm tối đa của tiêu chí',
    ],
    [{ when: 'Không phát sinh', means: 'full' }, '- Trường hợp không phát sinh thì được tính Điểm tối đa'],
    [{ when: 'Không phát sinh: ', means: 'zero' }, '- Trường hợp không phát sinh thì được tính 0 điểm'],
    [
      { when: 'Trường hợp không phát sinh,', means: 'full' },
      '- Trường hợp không phát sinh thì được tính Điểm tối đa',
    ],
    [
      { when: 'Không phát sinh', means: 'full', worth: points(1) },
      '- Trường hợp không phát sinh thì được tính 1 điểm',
    ],
  ])('%j', (absence, expected) => {
    expect(said(absence)).toBe(expected);
  });
});
