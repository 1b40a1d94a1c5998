import type { ExampleModule } from './exampleModules.js';

/** Runs a written module; a failure names the place in the documentation. */
export async function runModule(path: string, { file, line }: ExampleModule): Promise<void> {
  try {
    await import(/* @vite-ignore */ path);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Error(
      message.startsWith(`${file}:`) ? message : `${file}:${line}: the example throws: ${message}`,
      {
        cause: error,
      },
    );
  }
}
