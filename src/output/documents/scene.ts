import type { DocumentBlock, DocumentParagraph } from '../../grid/document-plan';
import {
  DOCUMENT_LABELS,
  DOCUMENT_TEXTS,
  type DocumentLabel,
  type DocumentName,
} from '../../messages/documents';
import { fill, type Language } from '../../messages/language';
import type { RoundFigures } from '../reports/official/figures';
import type { ReportTemplate } from '../reports/official/template';

/** What documents are made of: the same figures as the reports. */
export interface DocumentRequest {
  readonly figures: RoundFigures;
  readonly template: ReportTemplate;
  readonly language: Language;
}

type Params = Readonly<Record<string, string | number>>;

export interface DocumentScene extends DocumentRequest {
  readonly name: DocumentName;
  readonly say: (key: DocumentLabel, params?: Params) => string;
  /** What the document is called and is about. */
  readonly text: (key: 'number' | 'title' | 'subject') => string;
}

export function sceneOf(name: DocumentName, request: DocumentRequest): DocumentScene {
  const { language, figures } = request;
  const blanks = { year: figures.year };
  return {
    ...request,
    name,
    say: (key, params = {}) => fill(DOCUMENT_LABELS[key], { ...blanks, ...params }, language),
    text: (key) => fill(DOCUMENT_TEXTS[name][key], blanks, language),
  };
}

export function paragraph(look: DocumentParagraph['look'], text: string): DocumentBlock {
  return { kind: 'paragraph', look, text };
}

/** Ensures the head of a document of the office: its own header block where the template has one. */
export function officeHead(scene: DocumentScene): DocumentBlock[] {
  const { template, say, text } = scene;
  const letterhead = template.letterhead?.kind === 'office' ? template.letterhead : undefined;
  const parent = letterhead === undefined ? say('office.parent') : letterhead.parentBody;
  return [
    {
      kind: 'letterhead',
      ...(parent === undefined ? {} : { parentBody: parent }),
      body: letterhead?.body ?? say('office.body'),
      number: text('number'),
      ...national(scene, letterhead?.placeAndDate),
    },
    ...titles(scene),
  ];
}

/** Ensures the head of a document of another issuer. */
export function issuerHead(scene: DocumentScene, issuer: DocumentLabel): DocumentBlock[] {
  const { template, say, text } = scene;
  const placeAndDate = template.letterhead?.kind === 'office' ? template.letterhead.placeAndDate : undefined;
  return [
    { kind: 'letterhead', body: say(issuer), number: text('number'), ...national(scene, placeAndDate) },
    ...titles(scene),
  ];
}

function national({ say }: DocumentScene, placeAndDate: string | undefined) {
  return {
    country: say('country'),
    motto: say('motto'),
    placeAndDate: placeAndDate ?? say('place-and-date'),
  };
}

function titles({ text }: DocumentScene): DocumentBlock[] {
  return [paragraph('title', text('title')), paragraph('title', text('subject'))];
}

/** Ensures receivers and the office's signer. */
export function officeSignature({ template, say }: DocumentScene): DocumentBlock {
  const { title = [say('sign.director')], name } = template.signature ?? {};
  const lines = [say('receivers.above'), say('receivers.dots'), say('receivers.file')];
  return {
    kind: 'signature',
    left: { title: [say('receivers')], lines },
    title,
    ...(name === undefined ? {} : { name }),
  };
}
