import { surveySchemesFromJson, surveySchemesToJson } from '../../../round/survey/scheme-json';
import type { SurveyScheme } from '../../../round/survey/scheme';
import { latest, type State } from '../../state';
import type { StateChange } from '../../state-plan';
import type { Stamp } from '../settings';

const SURVEY = 'round/survey';

/** Ensures the entry that keeps how the round's surveys are converted. */
export function keepSurveys(schemes: readonly SurveyScheme[], stamp: Stamp): StateChange {
  const value = surveySchemesToJson(schemes);
  return { change: 'keep', entry: { kind: 'setting', id: SURVEY, value, ...stamp } };
}

/** Ensures the surveys a round's workbook keeps; none where nothing was imported yet. */
export function keptSurveys(state: State): readonly SurveyScheme[] {
  const kept = latest(state, 'setting', SURVEY);
  const schemes = kept === undefined ? [] : surveySchemesFromJson(kept.value);
  return typeof schemes === 'string' ? [] : schemes;
}
