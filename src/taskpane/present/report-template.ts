import type { ReportTemplate } from '../../output/reports/official/template';
import type { Letterhead } from '../../output/table';

/** The parts of a template that are typed in the pane; blank means as by default. */
export interface TypedTemplate {
  readonly kind: Letterhead['kind'];
  readonly parent: string;
  readonly body: string;
  readonly place: string;
  readonly appendix: string;
  readonly issued: string;
  readonly prepared: string;
  /** One line each. */
  readonly signerTitle: string;
  readonly signer: string;
}

/** Ensures a template as it is typed. */
export function typedTemplate({ letterhead, signature }: ReportTemplate): TypedTemplate {
  const office = letterhead?.kind === 'office' ? letterhead : undefined;
  const appendix = letterhead?.kind === 'appendix' ? letterhead : undefined;
  return {
    kind: letterhead?.kind ?? 'office',
    parent: office?.parentBody ?? '',
    body: office?.body ?? '',
    place: office?.placeAndDate ?? '',
    appendix: appendix?.name ?? '',
    issued: appendix?.issuedWith ?? '',
    prepared: signature?.preparedBy ?? '',
    signerTitle: signature?.title.join('\n') ?? '',
    signer: signature?.name ?? '',
  };
}

/** Ensures what was typed laid over a template: all of it that is not typed here stays. */
export function templateWith(before: ReportTemplate, typed: TypedTemplate): ReportTemplate {
  const { letterhead: _letterhead, signature: _signature, ...rest } = before;
  const letterhead = letterheadOf(typed);
  const title = lines(typed.signerTitle);
  const [preparedBy, name] = [typed.prepared.trim(), typed.signer.trim()];
  const signature = {
    title,
    ...(preparedBy === '' ? {} : { preparedBy }),
    ...(name === '' ? {} : { name }),
  };
  return {
    ...rest,
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(title.length === 0 && preparedBy === '' && name === '' ? {} : { signature }),
  };
}

function letterheadOf({ kind, ...typed }: TypedTemplate): Letterhead | undefined {
  const [name, issuedWith] = [typed.appendix.trim(), typed.issued.trim()];
  if (kind === 'appendix') {
    return name === '' || issuedWith === '' ? undefined : { kind, name, issuedWith };
  }
  const [body, parentBody, placeAndDate] = [typed.body.trim(), typed.parent.trim(), typed.place.trim()];
  if (body === '') return undefined;
  return {
    kind,
    body,
    ...(parentBody === '' ? {} : { parentBody }),
    ...(placeAndDate === '' ? {} : { placeAndDate }),
  };
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
