import type { RiskRule } from '../risk';
import { appraisedBelow } from './appraisal';
import { due } from './due';
import { unreachableScore } from './attainable';
import {
  evidenceAfterDue,
  evidenceOutsideYear,
  missingEvidence,
  requiredMissing,
  sameDocument,
} from './evidence';
import { explanationAsked } from './explanation';
import { appraisedLowerBefore } from './last-year';
import { cannotTell, declaredDiffers, invalidInput, missingInput, notClaimed } from './inputs';
import { belowFull, claimedBelowMaximum, selfAboveRule, selfBelowRule } from './result';
import { aboveThreshold } from './threshold';

/** House policy: everything that makes an item a risk before it is appraised. */
export const RISK_RULES: readonly RiskRule[] = [
  belowFull,
  selfAboveRule,
  selfBelowRule,
  claimedBelowMaximum,
  notClaimed,
  missingInput,
  invalidInput,
  declaredDiffers,
  unreachableScore,
  missingEvidence,
  evidenceOutsideYear,
  evidenceAfterDue,
  requiredMissing,
  sameDocument,
  explanationAsked,
  appraisedLowerBefore,
  due,
  aboveThreshold,
  cannotTell,
];

/** Once appraised, only the appraisal counts: what the unit claimed no longer decides. */
export const APPRAISED_RULES: readonly RiskRule[] = [appraisedBelow, explanationAsked];
