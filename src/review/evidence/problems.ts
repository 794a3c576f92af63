import type { Problem } from '../../result';

/** What reviewing evidence finds; the sentences are in `src/messages/evidence.ts`. */
export type EvidenceProblemCode =
  | 'evidence.missing'
  | 'evidence.missing-all'
  | 'evidence.required-missing'
  | 'evidence.attachment-missing'
  | 'evidence.outside-year'
  | 'evidence.year-question'
  | 'evidence.year-doubtful'
  | 'evidence.after-due'
  | 'evidence.no-sign'
  | 'evidence.no-date'
  | 'evidence.no-sign-no-date'
  | 'evidence.date-impossible'
  | 'evidence.not-understood'
  | 'evidence.same-document'
  | 'evidence.same-document-forbidden'
  | 'evidence.repeated'
  | 'evidence.same-sign-other-date'
  | 'evidence.file-missing'
  | 'evidence.files-fewer'
  | 'evidence.file-uncited';

export type EvidenceProblem = Problem<EvidenceProblemCode>;
