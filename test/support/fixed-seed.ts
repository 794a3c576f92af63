import fc from 'fast-check';

/** The same cases on every machine and every run; `CCHC_SEED=$RANDOM npm test` looks for new ones. */
fc.configureGlobal({ seed: Number(process.env['CCHC_SEED'] ?? 20_251_231) });
