import type { ClassificationBand } from '../review/ranking/entry';
import { scenarioFrom, type Scenario, type ScenarioChange } from '../review/what-if/scenario';
import { parseDecimal } from '../rulebook/rational';
import { UsageError } from './arguments';
import { readText } from './files';

/** Ensures the changes of `--set CODE.input=VALUE`, e.g. `3.4.2.numerator=90` or `2.1.part.2=Có`. */
export function setOptions(texts: readonly string[]): ScenarioChange[] {
  return texts.map((text) => {
    const match = /^(?<code>.+)\.(?<input>\p{L}[\p{L}\d-]*(?:\.\d+)?)\s*=(?<value>.*)$/su.exec(text.trim());
    const { code, input, value } = match?.groups ?? {};
    if (code === undefined || input === undefined || value === undefined) {
      throw new UsageError('bad-value', `--set ${text}`);
    }
    return { code: code.trim(), input, value: value.trim() };
  });
}

/** Ensures the scenarios of a JSON file: one, or a list of them. */
export function scenarioFile(path: string): Scenario[] {
  const value = jsonFile(path);
  const scenarios = [value].flat().map(scenarioFrom);
  if (scenarios.some((one) => one === undefined)) throw new UsageError('bad-value', `--scenario ${path}`);
  return scenarios.filter((one) => one !== undefined);
}

/** Ensures what a JSON file holds, or a UsageError that names it. */
export function jsonFile(path: string): unknown {
  try {
    return JSON.parse(readText(path)) as unknown;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError('bad-value', path);
  }
}

/** Ensures the classes of `--classes "Tốt=80;Khá=65"`, each from its lower bound in percent. */
export function classesOption(text: string | undefined): ClassificationBand[] {
  if (text === undefined) return [];
  return text.split(';').map((piece) => {
    const [label = '', bound = ''] = piece.split('=').map((part) => part.trim());
    const from = parseDecimal(bound.replace('%', '').replace(',', '.').trim());
    if (label === '' || from === undefined) throw new UsageError('bad-value', `--classes ${text}`);
    return { label, from };
  });
}
