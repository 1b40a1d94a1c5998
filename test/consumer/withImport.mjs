import { report } from './stories.cjs';

await report(
  (specifier) => import(specifier),
  (specifier) => import.meta.resolve(specifier),
);
