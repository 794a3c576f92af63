import type { Rulebook } from '../../src/rulebook/rulebook';
import { scoredItems } from '../../src/rulebook/walk';
import { COMMUNE_MAKERS } from './commune-makers';
import { DEPARTMENT_DECLARATIONS } from './department-2025';
import { DEPARTMENT_MAKERS } from './department-makers';
import { Dice } from './dice';
import { documentsFor } from './documents';
import type { Issuer } from './letterhead';
import type { Maker } from './makers';
import type { Declaration } from './self-score-sheet';

/** One agency of the invented province and how its figures come about. */
export interface Unit {
  readonly name: string;
  readonly group: 'Sở, ban, ngành' | 'Phường' | 'Xã, đặc khu';
  readonly sign: string;
  readonly head: string;
  readonly seed: number;
  readonly quality: number;
  /** Last year's result in percent; absent for units founded since. */
  readonly lastYear?: number;
  /** Items the unit has no authority for. */
  readonly notApplicable?: readonly string[];
  /** What the unit has declared before: only what came later (surveys, the council's marks) is made. */
  readonly declared?: Readonly<Record<string, Declaration>>;
  /** Items the unit left blank. */
  readonly blank?: readonly string[];
}

const HEADS = ['Lý Văn Sáng', 'Hà Thị Mai', 'Đinh Công Tráng', 'Tạ Ngọc Ánh', 'Mai Xuân Trường'] as const;

const DEPARTMENTS: readonly Unit[] = [
  department('Sở Nội vụ', 'SNV', 'Lê Thị Hạnh', { seed: 11, quality: 0.93, lastYear: 88.12 }),
  department('Sở Tài chính', 'STC', 'Phạm Văn Định', { seed: 12, quality: 0.9, lastYear: 87.4 }),
  department('Sở Tư pháp', 'STP', 'Ngô Thanh Bình', { seed: 13, quality: 0.88, lastYear: 85.03 }),
  // The same seed: two departments whose figures happen to agree, so that their results tie.
  department('Sở Xây dựng', 'SXD', 'Đỗ Mạnh Cường', { seed: 14, quality: 0.8, lastYear: 80.66 }),
  department('Sở Công Thương', 'SCT', 'Vũ Hải Yến', { seed: 14, quality: 0.8, lastYear: 82.15 }),
  department('Sở Nông nghiệp và Môi trường', 'SNNMT', 'Trần Quốc Khánh', {
    seed: 16,
    quality: 0.84,
    lastYear: 79.9,
    declared: DEPARTMENT_DECLARATIONS,
  }),
  department('Sở Y tế', 'SYT', 'Hoàng Minh Tâm', {
    seed: 17,
    quality: 0.7,
    lastYear: 74.31,
    blank: ['1.5', '5.1.2', '6.1.1', '7.2.1', '7.2.2'],
  }),
  department('Sở Giáo dục và Đào tạo', 'SGDĐT', 'Bùi Thu Trang', {
    seed: 18,
    quality: 0.72,
    lastYear: 76.08,
  }),
  department('Sở Khoa học và Công nghệ', 'SKHCN', 'Đặng Hữu Nghĩa', {
    seed: 19,
    quality: 0.86,
    lastYear: 83.77,
  }),
  department('Sở Văn hóa, Thể thao và Du lịch', 'SVHTTDL', 'Nguyễn Thị Lan', {
    seed: 20,
    quality: 0.76,
    lastYear: 78.52,
  }),
  department('Văn phòng UBND tỉnh', 'VP', 'Trịnh Xuân Hòa', {
    seed: 21,
    quality: 0.91,
    lastYear: 86.9,
    notApplicable: ['6.1.2', '6.2.1', '6.2.2'],
  }),
  department('Thanh tra tỉnh', 'TTT', 'Cao Đức Thắng', {
    seed: 22,
    quality: 0.82,
    lastYear: 81.2,
    notApplicable: ['3.1.1', '3.1.2', '3.2', '3.3.1', '3.3.2', '6.2.1', '6.2.2', '7.2.1', '7.2.2', '7.2.3'],
  }),
];

const COMMUNES: readonly Unit[] = [
  ['UBND phường Trung Sơn', 0.92, 84.2],
  ['UBND phường Tân Lập', 0.88, 82.75],
  ['UBND phường Bến Đá', 0.8, 79.04],
  ['UBND phường Nam Bình', 0.84, 80.5],
  ['UBND phường Hòa An', 0.75, 76.88],
  ['UBND phường Đông Giang', 0.7, 73.15],
  ['UBND xã Thượng Lâm', 0.66, 68.4],
  ['UBND xã Phú Khê', 0.78, 77.36],
  ['UBND xã An Thịnh', 0.82, 78.92],
  ['UBND xã Vĩnh Thạch', 0.74, 74.05],
  ['UBND xã Đại Sơn', 0.6, 65.7],
  ['UBND xã Suối Ngàn', 0.55, 61.28],
  ['UBND xã Hồng Thái', 0.85, 80.11],
  ['UBND xã Quang Minh', 0.79, 77.9],
  ['UBND xã Lũng Cao', 0.5, undefined],
  ['UBND xã Bình Nguyên', 0.81, 79.45],
  ['UBND xã Tiên Phước', 0.72, 72.66],
  ['UBND xã Kim Bảng', 0.76, 75.3],
  ['UBND xã Yên Hải', 0.69, 70.02],
  ['UBND đặc khu Hòn Ngọc', 0.77, undefined],
].map(([name, quality, lastYear], index) =>
  commune(String(name), index, Number(quality), lastYear as number | undefined),
);

/** Every unit of the province: 12 departments and 20 communes. */
export const UNITS: readonly Unit[] = [...DEPARTMENTS, ...COMMUNES];

function department(
  name: string,
  sign: string,
  head: string,
  more: Omit<Unit, 'name' | 'sign' | 'head' | 'group'>,
): Unit {
  return { name, group: 'Sở, ban, ngành', sign, head, ...more };
}

function commune(name: string, index: number, quality: number, lastYear: number | undefined): Unit {
  const group = name.startsWith('UBND phường') ? 'Phường' : 'Xã, đặc khu';
  // Two neighbours share a seed and a quality: their results tie.
  const isTwin = name === 'UBND xã Quang Minh' || name === 'UBND xã Bình Nguyên';
  return {
    name,
    group,
    sign: 'UBND',
    head: HEADS[index % HEADS.length] ?? HEADS[0],
    seed: isTwin ? 77 : 100 + index,
    quality: isTwin ? 0.8 : quality,
    ...(lastYear === undefined ? {} : { lastYear }),
  };
}

export function isDepartment(unit: Unit): boolean {
  return unit.group === 'Sở, ban, ngành';
}

export function issuerOf(unit: Unit): Issuer {
  const isOffice = isDepartment(unit);
  return {
    above: 'UBND TỈNH TRƯỜNG SƠN',
    name: unit.name,
    place: isOffice ? 'Trường Sơn' : unit.name.replace(/^UBND (phường|xã|đặc khu) /, ''),
    signer: signerOf(unit),
    signerName: unit.head,
  };
}

function signerOf(unit: Unit): string {
  if (!isDepartment(unit)) return 'CHỦ TỊCH';
  if (unit.name.startsWith('Văn phòng')) return 'CHÁNH VĂN PHÒNG';
  return unit.name.startsWith('Thanh tra') ? 'CHÁNH THANH TRA' : 'GIÁM ĐỐC';
}

/** What a unit declares for each item of its rulebook: figures from its seed, documents from its own register. */
export function declarationsOf(unit: Unit, rulebook: Rulebook): Record<string, Declaration> {
  const makers = isDepartment(unit) ? DEPARTMENT_MAKERS : COMMUNE_MAKERS;
  const figures = new Dice(unit.seed, unit.quality);
  const documents = new Dice(unit.name.length * 31 + unit.seed, 1);
  return Object.fromEntries(
    scoredItems(rulebook.nodes).map(({ code, evidence: required = [] }) => {
      const made = makerOf(makers, code)(figures);
      const declaredDay = dayOf(made.declared);
      const evidence = documentsFor({ required, sign: unit.sign, declaredDay }, documents);
      return [code, declarationOf(unit, code, { ...made, evidence })];
    }),
  );
}

/** The day a unit declares is the day of its document. */
function dayOf(declared: Declaration['declared']): string | undefined {
  if (typeof declared !== 'object') return undefined;
  const day = new Date(Date.UTC(1899, 11, 30 + declared.serial));
  return `${day.getUTCDate()}/${day.getUTCMonth() + 1}/${day.getUTCFullYear()}`;
}

function declarationOf(unit: Unit, code: string, made: Declaration): Declaration {
  if (unit.blank?.includes(code) === true) return {};
  if (unit.notApplicable?.includes(code) === true) return { declared: 'Không áp dụng' };
  const earlier = unit.declared?.[code];
  return earlier?.self === undefined ? made : earlier;
}

function makerOf(makers: Readonly<Record<string, Maker>>, code: string): Maker {
  const maker = makers[code];
  if (maker === undefined) throw new Error(`No way to make figures for item ${code}`);
  return maker;
}
