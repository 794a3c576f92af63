import { ok } from '../../result';
import type { ChosenFile } from '../host';
import { bytesOfUrl } from '../samples';

/** The files of the training; they come as one script of ours, since a page opened from a folder may fetch nothing. */
import corrected from '../../../assets/samples/thuc-hanh/bai-da-sua.xlsx';
import exercise from '../../../assets/samples/thuc-hanh/bai-thuc-hanh.xlsx';
import congThuong from '../../../assets/samples/tinh-truong-son-2025/so-cong-thuong.xlsx';
import noiVu from '../../../assets/samples/tinh-truong-son-2025/so-noi-vu.xlsx';
import taiChinh from '../../../assets/samples/tinh-truong-son-2025/so-tai-chinh.xlsx';
import tuPhap from '../../../assets/samples/tinh-truong-son-2025/so-tu-phap.xlsx';
import xayDung from '../../../assets/samples/tinh-truong-son-2025/so-xay-dung.xlsx';

export const EXERCISE = file('bai-thuc-hanh.xlsx', exercise);
export const CORRECTED = file('bai-da-sua.xlsx', corrected);

export const AGENCIES: readonly ChosenFile[] = [
  file('so-noi-vu.xlsx', noiVu),
  file('so-tai-chinh.xlsx', taiChinh),
  file('so-tu-phap.xlsx', tuPhap),
  file('so-xay-dung.xlsx', xayDung),
  file('so-cong-thuong.xlsx', congThuong),
];

function file(name: string, url: string): ChosenFile {
  return { name, bytes: async () => ok(bytesOfUrl(url)) };
}
