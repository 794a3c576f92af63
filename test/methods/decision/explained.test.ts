import { explain } from '../../../src/methods/registry';
import * as r from '../../../src/rulebook/rational';
import { CHECKLIST, CHOICE, THREE, UNIT, level, points } from '../rules';

test('one kind of unit is told as each of it, whatever its name says of others', () => {
  const units = [{ text: 'sáng kiến của mỗi sở', each: points(1) }];
  expect(explain({ ...UNIT, units }, THREE)).toMatch(/^- Mỗi sáng kiến của mỗi sở được 1 điểm/);
});

test('what is worth nothing said is not told where all are required', () => {
  expect(explain({ ...CHECKLIST, mode: 'all', full: points(3) }, THREE)).toBe(
    '- Bảo đảm đủ các yêu cầu (Một; Hai; Ba): 3 điểm',
  );
});

test('a range from a share of the maximum is told with both its ends', () => {
  const from = { kind: 'ofMaximum', share: r.rational(1, 2) } as const;
  const worth = { kind: 'judged', from, to: points(2) } as const;
  const levels = [{ text: 'Có mô hình mới', worth }, level('Không có', 0)];
  expect(explain({ ...CHOICE, levels }, THREE)).toContain('chấm từ 50% điểm tối đa đến 2 điểm');
});
