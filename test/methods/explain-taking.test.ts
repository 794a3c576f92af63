import { explain } from '../../src/methods/registry';
import type { MethodSpec, Worth } from '../../src/methods/spec';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { exact } from './read-case';

const points = (at: string | number): Worth => ({ kind: 'points', points: exact(at) });
const share = (of: string | number): Worth => ({ kind: 'ofMaximum', share: exact(of) });
const edge = (at: string | number, inclusive = true) => ({ at: exact(at), inclusive });
const THREE = { maximum: pointsFromDecimal('3')! };
const levels = [{ text: 'Không làm', worth: points(0) }];
const once = { text: 'Để xảy ra vi phạm', each: points(1) };

describe('rules that take points, and rules on days, in lines', () => {
  const taken = (cause: Extract<MethodSpec, { kind: 'deduction' }>['causes'][number], maximum = THREE) =>
    explain({ kind: 'deduction', from: points(0), causes: [cause], zeroing: [] }, maximum);

  test('what a breach takes', () => {
    expect(taken(once)).toBe('- Để xảy ra vi phạm: trừ 1 điểm/lần');
    expect(taken({ ...once, unit: 'hồ sơ' })).toBe('- Để xảy ra vi phạm: trừ 1 điểm/hồ sơ');
    expect(taken({ ...once, text: 'Mỗi hồ sơ trễ hạn' })).toBe('- Mỗi hồ sơ trễ hạn trừ 1 điểm');
    expect(taken({ ...once, again: 'open' })).toBe('- Để xảy ra vi phạm: trừ 1 điểm');
    expect(taken({ ...once, once: true })).toBe('- Để xảy ra vi phạm: trừ 1 điểm, chỉ trừ một lần');
    expect(taken({ ...once, each: points(3), once: true })).toBe('- Để xảy ra vi phạm: trừ toàn bộ 3 điểm');
    expect(taken({ ...once, each: share(1), once: true })).toBe('- Để xảy ra vi phạm: trừ toàn bộ 3 điểm');
    expect(
      explain(
        {
          kind: 'deduction',
          from: points(0),
          causes: [{ ...once, each: points(3), once: true }],
          zeroing: [],
        },
        {},
      ),
    ).toBe('- Để xảy ra vi phạm: trừ 3 điểm, chỉ trừ một lần');
    expect(taken({ ...once, cap: points(2) })).toBe('- Để xảy ra vi phạm: trừ 1 điểm/lần, tối đa 2 điểm');
  });

  test('from the n-th one on', () => {
    const tiers = [{ fromNth: 2, each: points(2) }];
    expect(taken({ ...once, tiers })).toBe(
      '- Để xảy ra vi phạm lần thứ nhất: trừ 1 điểm; từ lần thứ 2 trừ 2 điểm/lần',
    );
    expect(taken({ ...once, text: 'Vi phạm lần đầu', tiers })).toBe(
      '- Vi phạm lần đầu: trừ 1 điểm; từ lần thứ 2 trừ 2 điểm/lần',
    );
    expect(taken({ ...once, unit: 'hồ sơ', tiers })).toBe(
      '- Để xảy ra vi phạm: trừ 1 điểm/hồ sơ; từ hồ sơ thứ 2 trừ 2 điểm/hồ sơ',
    );
    expect(taken({ ...once, text: 'Mỗi lỗi', tiers })).toBe(
      '- Mỗi lỗi trừ 1 điểm; từ lần thứ 2 trừ 2 điểm/lần',
    );
    expect(taken({ ...once, tiers: [{ fromNth: 3, each: share(1) }] })).toBe(
      '- Để xảy ra vi phạm lần thứ nhất: trừ 1 điểm; từ lần thứ 3 trừ hết điểm',
    );
    expect(taken({ ...once, each: points(0), tiers })).toBe(
      '- Để xảy ra vi phạm, chỉ tính từ lần thứ 2 trở đi: trừ 2 điểm/lần',
    );
    expect(taken({ ...once, each: points(0), unit: 'hồ sơ', tiers })).toBe(
      '- Để xảy ra vi phạm, chỉ tính từ hồ sơ thứ 2 trở đi: trừ 2 điểm/hồ sơ',
    );
  });

  test('what there is to lose, limits, events', () => {
    const two = [once, { ...once, text: 'Gửi chậm' }];
    const spec: MethodSpec = {
      kind: 'deduction',
      from: share(1),
      causes: two,
      cap: points(2),
      floor: points(0),
      zeroing: ['Bị kỷ luật'],
    };
    expect(explain(spec, THREE).split('\n')).toEqual([
      '- Không vi phạm: Điểm tối đa',
      '- Để xảy ra vi phạm: trừ 1 điểm/lần',
      '- Gửi chậm: trừ 1 điểm/lần',
      'Tổng điểm trừ không quá 2 điểm',
      '- Bị kỷ luật: 0 điểm',
      'Thấp nhất: 0 điểm',
    ]);
    expect(explain({ ...spec, causes: [once], zeroing: [] }, THREE)).toContain(
      '- Để xảy ra vi phạm: trừ 1 điểm/lần, tối đa 2 điểm\n',
    );
  });

  const due = { day: 15, month: 3, year: 'assessment', sameDay: 'inTime' } as const;

  test('days', () => {
    const flat = (more: object): MethodSpec =>
      ({
        kind: 'timeliness',
        due,
        onTime: points(2),
        late: { kind: 'flat', worth: points(1) },
        levels,
        ...more,
      }) as MethodSpec;
    expect(explain(flat({}), THREE).split('\n')).toEqual([
      '- Thực hiện chậm nhất ngày 15/3: 2 điểm',
      '- Thực hiện chậm so với thời hạn: 1 điểm',
      '- Không làm: 0 điểm',
    ]);
    const first = (spec: MethodSpec) => explain(spec, THREE).split('\n')[0];
    expect(first(flat({ due: { ...due, sameDay: 'late', year: 'before' } }))).toBe(
      '- Thực hiện trước ngày 15/3 năm trước: 2 điểm',
    );
    expect(first(flat({ due: { ...due, year: 'after' } }))).toBe(
      '- Thực hiện chậm nhất ngày 15/3 năm sau: 2 điểm',
    );
    expect(first(flat({ due: { ...due, year: 2024 } }))).toBe('- Thực hiện chậm nhất ngày 15/3/2024: 2 điểm');
    expect(first(flat({ due: undefined }))).toBe('- Thực hiện đúng thời hạn: 2 điểm');
    const late = (kind: object) =>
      explain(flat({ late: kind, levels: [] }), THREE)
        .split('\n')
        .slice(1);
    expect(late({ kind: 'perDay', per: exact(1), each: points('0.5'), floor: points(0) })).toEqual([
      '- Chậm 1 ngày trừ 0,5 điểm',
      'Thấp nhất: 0 điểm',
    ]);
    expect(late({ kind: 'perDay', per: exact(2), each: points('0.5') })).toEqual([
      '- Chậm 2 ngày trừ 0,5 điểm',
    ]);
    const bands = [{ from: edge(1), to: edge(5), worth: points(1), text: '' }];
    expect(late({ kind: 'bands', bands })).toEqual(['- Chậm từ 1 đến 5 ngày: 1 điểm']);
    expect(late({ kind: 'bands', bands, otherwise: points(0) })).toEqual([
      '- Chậm từ 1 đến 5 ngày: 1 điểm',
      '- Chậm trên 5 ngày: 0 điểm',
    ]);
    expect(
      late({ kind: 'bands', bands: [{ from: edge(1), worth: points(1), text: '' }], otherwise: points(0) }),
    ).toEqual(['- Chậm từ 1 ngày trở lên: 1 điểm', '- Còn lại: 0 điểm']);
    const later = (sameDay: 'inTime' | 'late') =>
      explain(
        flat({
          due: { ...due, sameDay },
          levels: [],
          late: {
            kind: 'laterDays',
            days: [{ due: { ...due, month: 4, sameDay }, worth: points(1) }],
            otherwise: points(0),
          },
        }),
        THREE,
      )
        .split('\n')
        .slice(1);
    expect(later('inTime')).toEqual([
      '- Thực hiện sau ngày 15/3 đến ngày 15/4: 1 điểm',
      '- Thực hiện sau ngày 15/4: 0 điểm',
    ]);
    expect(later('late')).toEqual([
      '- Thực hiện từ ngày 15/3 đến trước ngày 15/4: 1 điểm',
      '- Thực hiện từ ngày 15/4: 0 điểm',
    ]);
  });
});
