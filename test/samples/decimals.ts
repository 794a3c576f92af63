/** Sums and quotients of small decimals in whole ten-thousandths: the samples never hold a float's tail. */
const UNIT = 10_000;

export function units(decimal: string): number {
  return Math.round(Number(decimal) * UNIT);
}

export function sum(...decimals: readonly string[]): string {
  return fromUnits(decimals.reduce((total, one) => total + units(one), 0));
}

/** Ensures `maximum × numerator ÷ denominator` to two decimals, halves up. */
export function portion(maximum: string, numerator: number, denominator: number): string {
  const exact = units(maximum) * numerator;
  const hundredths = Math.floor((exact * 2 + denominator * 100) / (denominator * 200));
  return fromUnits(hundredths * 100);
}

function fromUnits(value: number): string {
  return String(value / UNIT);
}
