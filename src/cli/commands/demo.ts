import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CLI_LABELS } from '../../messages/cli';
import { parseCommandArguments } from '../arguments';
import type { Answer, Command } from '../door';
import { rank } from './rank';
import { risks } from './risks';
import { score } from './score';

/** The samples' figures were filled in while this day was today. */
const SAMPLE_DAY = '2025-11-20';

/** The whole job on the bundled samples: score, find risks, rank; results in `out/`. */
export const demo: Command = {
  shape: { options: { out: 'string' } },
  async run(args) {
    const out = args.text('out') ?? 'out';
    const samples = samplesFolder();
    const common = ['--lang', args.language, '--date', SAMPLE_DAY];
    const scored = join(out, 'tu-cham-so-2025.da-cham.xlsx');
    const ranking = join(out, 'xep-hang-2025.xlsx');
    const input = join(samples, 'tu-cham-so-2025.xlsx');
    const province = join(samples, 'tinh-truong-son-2025');
    const answers = [
      await run(score, [input, '--out', scored, ...common]),
      await run(risks, [input, ...common]),
      await run(rank, [
        province,
        '--register',
        join(province, 'so-dang-ky.xlsx'),
        '--out',
        ranking,
        ...common,
      ]),
    ];
    return {
      json: { schema: 'cchc.demo/1', output: [scored, ranking], steps: answers.map(({ json }) => json) },
      lines: [
        CLI_LABELS['demo.intro'][args.language],
        ...answers.flatMap(({ lines }) => ['', ...lines]),
        '',
        CLI_LABELS['demo.results'][args.language],
        ...[scored, ranking].map((file) => `  ${relative('.', file)}`),
      ],
      problems: answers.flatMap(({ problems }) => problems).filter(({ severity }) => severity === 'error'),
    };
  },
};

function run(command: Command, argv: readonly string[]): Promise<Answer> | Answer {
  return command.run(parseCommandArguments(argv, command.shape));
}

/** The samples lie in the checkout, wherever the command is called from. */
function samplesFolder(): string {
  const beside = join(__dirname, '../../../assets/samples');
  return existsSync(beside) ? beside : join('assets', 'samples');
}
