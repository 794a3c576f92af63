import { join } from 'node:path';
import ts from 'typescript';

/**
 * As Stryker's own type checker does it: a change that only leaves something unused, or never reached, is judged by the
 * tests.
 */
const LENIENT = {
  noEmit: true,
  noUnusedLocals: false,
  noUnusedParameters: false,
  allowUnreachableCode: true,
};

/** Ensures a compiler of the pure core that tells which mutants never reach a test, because the types refuse them. */
export function compilerOf(root) {
  const { fileNames, options } = ts.getParsedCommandLineOfConfigFile(
    join(root, 'tsconfig.pure.json'),
    LENIENT,
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
  const texts = new Map();
  const versions = new Map();
  const read = (path) => {
    if (!texts.has(path)) texts.set(path, ts.sys.readFile(path));
    return texts.get(path);
  };
  const write = (path, text) => {
    texts.set(path, text);
    versions.set(path, (versions.get(path) ?? 0) + 1);
  };
  const service = ts.createLanguageService({
    ...ts.sys,
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (path) => String(versions.get(path) ?? 0),
    getScriptSnapshot: (path) => {
      const text = read(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
  });
  const fails = (path) =>
    [service.getSyntacticDiagnostics(path), service.getSemanticDiagnostics(path)].flat().length > 0;
  // Read while the sources are as they are being judged: somebody may go on working on them.
  fileNames.forEach(read);
  return {
    /** A mutant as reports have it: its path from the root, lines and columns from 1. */
    refuses({ path, location, replacement }) {
      const full = join(root, path);
      const text = read(full);
      write(full, replaced(text, location, replacement));
      try {
        return fails(full);
      } finally {
        write(full, text);
      }
    },
  };
}

function replaced(text, { start, end }, replacement) {
  const lines = text.split('\n');
  const at = ({ line, column }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, column - 1);
  return text.slice(0, at(start)) + replacement + text.slice(at(end));
}
