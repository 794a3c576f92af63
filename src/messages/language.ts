/** Vietnamese first; English for reviewers and for officials who asked for it. */
export type Language = 'vi' | 'en';

/** One sentence in both languages, with `{name}` blanks. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** Ensures the sentence with its blanks filled; a blank without a value stays visible as `{name}`. */
export function fill(
  message: Message,
  params: Readonly<Record<string, string | number>>,
  language: Language,
): string {
  return message[language].replace(/\{(\w+)\}/g, (blank, name: string) => String(params[name] ?? blank));
}
