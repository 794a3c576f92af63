import { formInputs } from '../../../src/round/issue/form-inputs';
import { formRows, type ItemRow } from '../../../src/round/issue/form-rows';
import { unitGroup } from '../../../src/round/issue/unit-group';
import { inputId, parseInputId } from '../../../src/sheet/issued';
import { trainingMaster, unitOf } from '../../output/round-builders';

const ITEMS = formRows(trainingMaster()).filter((row): row is ItemRow => row.kind === 'item');

function keysOf(code: string): string[] {
  const item = ITEMS.find((row) => row.code === code)!;
  return formInputs(item.planned).map(({ key }) => key);
}

describe('what a form asks', () => {
  test.each([
    ['1.1.2', ['numerator', 'denominator'], 'a fraction, not its rate'],
    ['1.4', ['count'], 'a count, not the band it falls into'],
    ['1.3.2', ['level'], 'a level where only levels are priced'],
    ['1.1.1', ['level', 'date'], 'a day, or that nothing was issued'],
    ['4.2', ['parts', 'parts', 'parts'], 'each part of a checklist'],
    ['1.5', [], 'nothing of what a lead agency scores'],
    ['3.4', [], 'nothing of a survey'],
  ])('%s: %j', (code, keys) => {
    expect(keysOf(code)).toEqual(keys);
  });

  test('the id of a figure says its item, also where a code has signs of its own', () => {
    expect(parseInputId(inputId({ item: '1.1#2', key: 'parts', part: 3 }))).toEqual({
      item: '1.1#2',
      key: 'parts',
      part: 3,
    });
    expect(parseInputId('1.1#2')).toBeUndefined();
    expect(parseInputId('1.1|parts.3#2')).toBeUndefined();
  });
});

describe('the group of a unit on a scale per group', () => {
  const groups = ['Đối với sở, ngành', 'Đối với UBND cấp xã'];
  test.each([
    ['Sở, ngành', 'other', groups[0]],
    [undefined, 'commune', groups[1]],
    [undefined, 'department', groups[0]],
    ['1', 'other', undefined],
    ['Khối miền núi', 'other', undefined],
  ] as const)('%s of kind %s', (group, kind, expected) => {
    const unit = unitOf('X', 'X', group === undefined ? {} : { group });
    expect(unitGroup(groups, unit, kind)).toBe(expected);
  });
});
