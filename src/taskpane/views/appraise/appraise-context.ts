import { createContext, useContext } from 'react';
import type { RoundNumber, Operation } from '../../../round/appraisal/operation';
import type { Scene, Target } from '../../present/appraise/scene';

/** What all parts of the tab share: the round as it stands, what is in view, how something is decided. */
export interface Appraisal {
  readonly scene: Scene;
  readonly round: RoundNumber;
  readonly target: Target | undefined;
  readonly item: string;
  readonly look: (target: Target) => void;
  readonly chooseItem: (item: string) => void;
  /** Ensures whether the operations went into the workbook, journalled. */
  readonly decide: (operations: readonly Operation[], said: string) => Promise<boolean>;
}

export const AppraisalContext = createContext<Appraisal | undefined>(undefined);

export function useAppraisal(): Appraisal {
  const appraisal = useContext(AppraisalContext);
  if (appraisal === undefined) throw new Error('A part of the appraisal stands outside of it.');
  return appraisal;
}
