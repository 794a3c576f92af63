import { equals } from '../../rulebook/rational';
import { decimal } from '../roles';
import type { Stretch } from './cover';

/** Ensures a stretch of values in the words of a scoring text: `từ 20 đến dưới 40`. */
export function limitWords({ from, to }: Stretch): string {
  if (from && to) {
    if (equals(from.at, to.at)) return `mức ${decimal(from.at)}`;
    const lower = from.inclusive ? 'từ' : 'trên';
    const upper = to.inclusive ? 'đến' : 'đến dưới';
    return `${lower} ${decimal(from.at)} ${upper} ${decimal(to.at)}`;
  }
  if (from) return from.inclusive ? `từ ${decimal(from.at)} trở lên` : `trên ${decimal(from.at)}`;
  if (to) return to.inclusive ? `từ ${decimal(to.at)} trở xuống` : `dưới ${decimal(to.at)}`;
  return 'mọi giá trị';
}
