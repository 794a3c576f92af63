import { fill, type Language } from '../../messages/language';
import { sentence } from '../../messages';
import { PANE } from '../../messages/pane';
import { WHAT_IF_WORDS } from '../../messages/what-if-words';
import { label } from '../../output/labels';
import type { RankMove } from '../../review/what-if/rank-move';
import type { Tried } from '../../review/what-if/try-scenario';
import type { RankedAgencies } from '../../workflows/rank-agencies';
import { rankScenario } from '../../workflows/rank-scenario';

interface StandingOptions {
  readonly language: Language;
  /** What the pane has ranked; undefined where nothing is. */
  readonly ranked?: RankedAgencies | undefined;
}

/** Ensures the unit's rank and class before and after a scenario in words, or why they cannot be told. */
export function standingOf(tried: Tried, agency: string, { language, ranked }: StandingOptions): string[] {
  if (ranked === undefined) return [PANE['whatif.no-ranking'][language]];
  // Claimed points of the others against computed ones of this unit would be no ranking.
  if (ranked.basis !== tried.basis) {
    const bases = {
      ranked: label(`basis.${ranked.basis}`, language).toLowerCase(),
      tried: label(`basis.${tried.basis}`, language).toLowerCase(),
    };
    return [fill(PANE['whatif.other-basis'], bases, language)];
  }
  const move = rankScenario(ranked, agency, tried);
  if (!move.ok) return move.problems.map((problem) => sentence(problem, language));
  return [rankLine(move.value, language), classLine(move.value, ranked, language)];
}

function rankLine({ group, of, from, to }: RankMove, language: Language): string {
  const places = { group, of, before: from?.rank ?? '–', after: to?.rank ?? '–' };
  return fill(WHAT_IF_WORDS['rank.line'], places, language);
}

function classLine({ group, from, to }: RankMove, { ranking }: RankedAgencies, language: Language): string {
  const { bands = {} } = ranking.terms;
  if ((bands[group] ?? bands['*']) === undefined) return PANE['whatif.no-bands'][language];
  const classes = { before: from?.classification ?? '–', after: to?.classification ?? '–' };
  return fill(WHAT_IF_WORDS['class.line'], classes, language);
}
