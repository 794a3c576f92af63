import { usageSentence } from '../messages';
import { USAGE } from '../messages/cli';
import type { Language } from '../messages/language';
import { parseCommandArguments, UsageError } from './arguments';
import { COMMANDS } from './commands';
import { EXIT, hasErrors, problemLines, type Answer, type Output } from './door';
import { compileLess } from './engine';
import { zipNatively } from './native-zip';

/** Ensures one command carried out: its answer on the output, its exit code returned. */
export async function main(argv: readonly string[], output: Output): Promise<number> {
  compileLess();
  zipNatively();
  const language = languageOf(argv);
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === 'help' || rest.includes('--help')) {
    output.line(USAGE[language]);
    return name === undefined ? EXIT.wrongUse : EXIT.fine;
  }
  try {
    return await run(name, rest, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.error(usageSentence(error.code, error.detail, language));
    output.error('');
    output.error(USAGE[language]);
    return EXIT.wrongUse;
  }
}

async function run(name: string, rest: readonly string[], output: Output): Promise<number> {
  const command = COMMANDS[name];
  if (!command) throw new UsageError('unknown-command', name);
  const args = parseCommandArguments(rest, command.shape);
  const answer = await command.run(args);
  print(answer, args.json, args.language, output);
  return hasErrors(answer.problems) ? EXIT.errors : EXIT.fine;
}

function print(answer: Answer, json: boolean, language: Language, output: Output): void {
  if (json) {
    for (const line of answer.jsonLines ?? [answer.json]) {
      output.line(JSON.stringify(line, null, answer.jsonLines ? undefined : 2));
    }
    return;
  }
  for (const line of answer.lines) output.line(line);
  if (answer.problems.length === 0) return;
  output.line('');
  for (const line of problemLines(answer.problems, language)) output.line(line);
}

/** The language is needed before the options are known to be right. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : 'vi';
}
