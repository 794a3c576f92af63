import type { ReportName } from '../../../messages/reports';
import { analysis } from './analysis';
import { appraisal } from './appraisal';
import { detail } from './detail';
import { explanation } from './explanation';
import { fields } from './fields';
import { ministry } from './ministry';
import { criterionRankings, fieldRankings } from './node-rankings';
import { profile } from './profile';
import { quotedFigures } from './quoted-figures';
import { ranking } from './rankings';
import type { Report } from './request';
import { results } from './results';
import { special } from './special';
import { summary } from './summary';

/** Every official report by its name. */
export const REPORTS: Readonly<Record<ReportName, Report>> = {
  ranking,
  'ranking-fields': fieldRankings,
  'ranking-criteria': criterionRankings,
  results,
  summary,
  detail,
  fields,
  analysis,
  appraisal,
  special,
  ministry,
  profile,
  figures: quotedFigures,
  explanation,
};
