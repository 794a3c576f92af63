/** A paragraph of a document; words that a person has yet to fill in stand as dots. */
export interface DocumentParagraph {
  readonly text: string;
  /** `body` is justified with its first line indented. */
  readonly look: 'body' | 'heading' | 'title' | 'subtitle' | 'basis' | 'note';
}

export interface DocumentColumn {
  readonly header: string;
  /** Share of the page's width. */
  readonly width: number;
  readonly align: 'left' | 'centre' | 'right';
}

export interface DocumentRow {
  readonly kind: 'data' | 'section' | 'total';
  /** One text per column; a section has one text over all of them. */
  readonly cells: readonly string[];
}

/** What stands above the title of an administrative document: the issuer left, quốc hiệu and tiêu ngữ right. */
export interface DocumentLetterhead {
  readonly parentBody?: string;
  readonly body: string;
  readonly number?: string;
  readonly country: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** Who receives the document, left, and who signs it, right; minutes are signed by two. */
export interface DocumentSignature {
  readonly left: { readonly title: readonly string[]; readonly lines: readonly string[] };
  readonly title: readonly string[];
  readonly name?: string;
}

export type DocumentBlock =
  | ({ readonly kind: 'paragraph' } & DocumentParagraph)
  | ({ readonly kind: 'letterhead' } & DocumentLetterhead)
  | ({ readonly kind: 'signature' } & DocumentSignature)
  | {
      readonly kind: 'table';
      readonly columns: readonly DocumentColumn[];
      readonly rows: readonly DocumentRow[];
    };

/** Pages that lie one way; each begins on a new page. */
export interface DocumentSection {
  readonly landscape: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/** A document as data, to be written as .docx by an adapter. */
export interface DocumentPlan {
  readonly title: string;
  readonly sections: readonly DocumentSection[];
}
