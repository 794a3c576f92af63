import type { MethodSpec } from '../../methods/spec';
import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { Verification } from '../../rulebook/rulebook';

/** A reading of a scoring text that a person confirmed or corrected. It holds for that text and maximum only. */
export interface ConfirmedReading {
  readonly text: string;
  /** Decimal string, as `CompileContext` has it. */
  readonly maximum?: string;
  readonly spec: MethodSpec;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

export type ConfirmedReadings = (text: string, maximum: Points | undefined) => ConfirmedReading | undefined;

/** Ensures a reading is found again by its words, whatever their spacing; a text that changed has none. */
export function confirmedReadings(readings: readonly ConfirmedReading[]): ConfirmedReadings {
  const byText = new Map(readings.map((reading) => [keyOf(reading.text, reading.maximum), reading]));
  return (text, maximum) => {
    if (byText.size === 0) return undefined;
    return byText.get(keyOf(text, maximum === undefined ? undefined : pointsToDecimal(maximum)));
  };
}

function keyOf(text: string, maximum: string | undefined): string {
  return `${maximum ?? ''}\n${text.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
}

/** Ensures the verification state a confirmation gives: checked against the words of the workbook itself. */
export function verificationOf({ by, on }: ConfirmedReading, source: string): Verification {
  return { state: 'verified', by, on, source };
}
