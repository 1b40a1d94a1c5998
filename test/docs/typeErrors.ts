import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { ExampleModule } from './exampleModules.js';

/**
 * The type errors of modules written by `writeModules`, by the path of the module: one program for all of them,
 * against the sources of the package. Each error names the line of the documentation.
 */
export function typeErrors(modules: ReadonlyMap<string, ExampleModule>): Map<string, string[]> {
  const program = ts.createProgram([...modules.keys()], compilerOptions());
  return new Map(
    [...modules].map(([path, module]) => {
      const source = program.getSourceFile(path);
      if (source === undefined) throw new Error(`TypeScript did not read ${path}`);
      const diagnostics = [
        ...program.getSyntacticDiagnostics(source),
        ...program.getSemanticDiagnostics(source),
      ];
      return [path, diagnostics.map((diagnostic) => describe(diagnostic, module.file))];
    }),
  );
}

function compilerOptions(): ts.CompilerOptions {
  const path = fileURLToPath(new URL('../../tsconfig.json', import.meta.url));
  const parsed = ts.getParsedCommandLineOfConfigFile(path, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
      throw new Error(describe(diagnostic, path));
    },
  });
  // An example may well show a value that it does not go on to use.
  return { ...parsed?.options, noUnusedLocals: false, noUnusedParameters: false, declaration: false };
}

function describe({ file, start, code, messageText }: ts.Diagnostic, name: string): string {
  const line = file === undefined ? '' : `:${file.getLineAndCharacterOfPosition(start ?? 0).line + 1}`;
  return `${name}${line}: TS${code}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}
