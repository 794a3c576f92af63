import type { DocumentBlock, DocumentPlan, DocumentSection } from '../../grid/document-plan';
import type { DocumentLabel } from '../../messages/documents';
import { countsOf, quotedSentences, tableBlocks, tablesOf } from './figures';
import { issuerHead, officeHead, officeSignature, paragraph, type DocumentScene } from './scene';

/** Sentences of a group that a short document quotes: its mean, those at or above the mark, best and worst. */
const QUOTED = 3;

function upright(blocks: readonly DocumentBlock[]): DocumentSection {
  return { landscape: false, blocks };
}

function planOf({ text }: DocumentScene, sections: readonly DocumentSection[]): DocumentPlan {
  return { title: text('subject'), sections };
}

function bases({ figures, say }: DocumentScene): DocumentBlock[] {
  const titles = new Set(figures.cohorts.map(({ master }) => master.rulebook.title));
  return [...titles].map((rulebook) => paragraph('basis', say('basis', { rulebook })));
}

/** *Báo cáo kết quả*: the sentences leaders quote, then the table of results of every group. */
export function resultReport(scene: DocumentScene): DocumentPlan {
  const { figures, say } = scene;
  const groups = figures.cohorts.flatMap((cohort, at) => [
    paragraph('heading', say('report.group', { number: at + 2, group: cohort.group })),
    ...quotedSentences(cohort, scene),
    paragraph('body', say('report.table')),
    ...tablesOf('results', cohort, scene).flatMap((table) => tableBlocks(table, scene)),
  ]);
  return planOf(scene, [
    upright([
      ...officeHead(scene),
      ...bases(scene),
      paragraph('body', say('report.intro')),
      paragraph('heading', say('report.process')),
      paragraph('body', say('report.process-dots')),
      ...groups,
      paragraph('heading', say('report.proposal', { number: figures.cohorts.length + 2 })),
      paragraph('body', say('dots')),
      officeSignature(scene),
    ]),
  ]);
}

/** *Tờ trình*: what is asked of the chairman, with the figures of every group in three sentences. */
export function submission(scene: DocumentScene): DocumentPlan {
  const { figures, say } = scene;
  return planOf(scene, [
    upright([
      ...officeHead(scene),
      paragraph('title', say('to.chairman')),
      ...bases(scene),
      paragraph('basis', say('basis.council')),
      paragraph('body', say('submission.intro', countsOf(scene))),
      ...figures.cohorts.flatMap((cohort) => [
        paragraph('heading', say('extract.group', { group: cohort.group })),
        ...quotedSentences(cohort, scene, QUOTED),
      ]),
      paragraph('body', say('submission.ask')),
      officeSignature(scene),
    ]),
  ]);
}

/** *Biên bản*: who was there and what was said is left to be written; the result stands. */
export function minutes(scene: DocumentScene): DocumentPlan {
  const { figures, say } = scene;
  const said = (look: 'body' | 'heading', ...keys: readonly DocumentLabel[]): DocumentBlock[] => {
    return keys.map((key) => paragraph(look, say(key)));
  };
  return planOf(scene, [
    upright([
      ...issuerHead(scene, 'office.council'),
      ...said('body', 'minutes.when'),
      ...said('heading', 'minutes.present'),
      ...said('body', 'minutes.chair', 'minutes.secretary', 'minutes.members'),
      ...said('heading', 'minutes.content'),
      ...said('body', 'minutes.reported'),
      ...figures.cohorts.flatMap((cohort) => [
        paragraph('heading', say('extract.group', { group: cohort.group })),
        ...tablesOf('summary', cohort, scene).flatMap((table) => tableBlocks(table, scene)),
      ]),
      ...said('body', 'minutes.opinions', 'minutes.vote', 'minutes.end'),
      {
        kind: 'signature',
        left: { title: [say('sign.secretary')], lines: [] },
        title: [say('sign.council')],
      },
    ]),
  ]);
}

/** *Dự thảo quyết định* with an appendix per group, across and without quốc hiệu. */
export function decision(scene: DocumentScene): DocumentPlan {
  const { figures, say } = scene;
  const isOnly = figures.cohorts.length === 1;
  const appendices = figures.cohorts.map((cohort, at): DocumentSection => {
    const group = cohort.group.toLocaleUpperCase('vi');
    return {
      landscape: true,
      blocks: [
        paragraph('title', say('appendix', { number: isOnly ? '' : roman(at + 1) }).trim()),
        paragraph('title', say('appendix.title', { group })),
        paragraph('subtitle', say('appendix.with')),
        ...tablesOf('results', cohort, scene).flatMap((table) => tableBlocks(table, scene)),
      ],
    };
  });
  const counts = countsOf(scene);
  return planOf(scene, [
    upright([
      ...issuerHead(scene, 'office.committee'),
      paragraph('title', say('decision.chairman')),
      paragraph('basis', say('decision.law')),
      ...bases(scene),
      paragraph('basis', say('basis.proposal')),
      paragraph('title', say('decision.decides')),
      paragraph('body', say('decision.article-1', counts)),
      paragraph('body', say('decision.article-2')),
      paragraph('body', say('decision.article-3')),
      {
        kind: 'signature',
        left: {
          title: [say('receivers')],
          lines: [say('receivers.article'), say('receivers.dots'), say('receivers.file')],
        },
        title: [say('sign.chairman')],
      },
    ]),
    ...appendices,
  ]);
}

/** Appendices are numbered as decisions number them. */
function roman(number: number): string {
  const digits: readonly (readonly [number, string])[] = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let [rest, text] = [number, ''];
  for (const [value, letters] of digits) {
    text += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
